package health.consilium.delivery;

import static health.consilium.evaluation.EvaluationFixture.QUALIFICATION;
import static health.consilium.evaluation.EvaluationFixture.finished;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Coordinator;
import health.consilium.account.Patient;
import health.consilium.account.Reviewer;
import health.consilium.audit.WrittenDown;
import health.consilium.evaluation.Citation;
import health.consilium.evaluation.Corrections;
import health.consilium.evaluation.EditionReason;
import health.consilium.evaluation.EvaluationDesk;
import health.consilium.evaluation.EvaluationOnDesk;
import health.consilium.evaluation.NewResultsDesk;
import health.consilium.evaluation.NothingNew;
import health.consilium.letter.LetterWords;
import health.consilium.platform.language.Language;
import health.consilium.records.RecordsFixture;
import health.consilium.referral.NotPossibleNow;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import health.consilium.referral.UnknownReferral;
import health.consilium.review.ReviewFixture;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An answered referral comes back when its patient has new results. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class NewResultsIT {

  @Inject NewResultsDesk results;
  @Inject EvaluationDesk evaluations;
  @Inject Corrections corrections;
  @Inject EvaluationDispatch dispatch;
  @Inject Answering answering;
  @Inject LetterReading reading;
  @Inject DeliveryDesk deliveries;
  @Inject Referrals referrals;
  @Inject ReviewFixture people;
  @Inject RecordsFixture records;
  @Inject WrittenDown trail;

  private Reviewer lin;
  private Coordinator coordinator;
  private Patient patient;
  private UUID labs;

  @Test
  void comesBackWithEverythingInPlaceAndTheNewLetterNamesTheOneItReplaces() throws Exception {
    ReferralNumber number = answered();
    byte[] letter = reading.download(number, 0, patient).pdf();
    assertThatThrownBy(() -> results.reopen(number, patient)).isInstanceOf(NothingNew.class);
    assertThat(people.status(number)).isEqualTo("ANSWERED");
    records.filledWith(number, 1, 10);

    results.reopen(number, patient);
    results.reopen(number, patient);

    assertThat(people.status(number)).isEqualTo("IN_REVIEW");
    assertThat(people.history(number)).filteredOn("NEW_RESULTS"::equals).hasSize(1);
    assertThat(trail.about(number)).contains("referral.newResults " + patient.accountId());
    EvaluationOnDesk back = evaluations.open(number, lin);
    assertThat(back.edition()).isEqualTo(2);
    assertThat(back.reason()).isEqualTo(EditionReason.NEW_RESULTS);
    assertThat(back.form().diagnosis().citations()).containsExactly(new Citation(labs, 1));
    assertThat(back.seen().files()).hasSize(2);
    assertThat(reading.download(number, 0, patient).pdf()).isEqualTo(letter);
    evaluations.sign(number, back.seen(), QUALIFICATION, lin);
    assertThat(reading.download(number, 0, patient).pdf()).isEqualTo(letter);
    assertThat(deliveries.rowsOf(number, coordinator)).allMatch(DeliveryRow::stands);
    release(number);

    int edition = reading.read(number, 0, patient).content().heading().edition();
    assertThat(LetterWords.in(Language.ENGLISH).edition(edition))
        .isEqualTo("edition 2, in place of edition 1");
    assertThat(deliveries.rowsOf(number, coordinator))
        .filteredOn(DeliveryRow::corrected)
        .hasSize(1);
    assertThat(people.status(number)).isEqualTo("ANSWERED");
  }

  /** The reviewer has not seen it, and the letter says nothing of it. */
  @Test
  void whatCameBetweenTheSignatureAndTheAnswerIsNewToo() {
    ReferralNumber number = signed();
    assertThat(results.look(number, patient).mayBeSent()).isFalse();
    records.filledWith(number, 1, 10);
    release(number);

    assertThat(results.look(number, patient).files()).isOne();
    results.reopen(number, patient);

    assertThat(people.status(number)).isEqualTo("IN_REVIEW");
  }

  @Test
  void waitsInTheQueueWhenWhoSignedNoLongerWorksHere() {
    ReferralNumber number = answered();
    records.filledWith(number, 1, 10);
    people.leaves(lin);

    results.reopen(number, patient);

    assertThat(people.status(number)).isEqualTo("AWAITING_REVIEW");
    Reviewer zhao = people.reviewer("Dr. Zhao");
    people.takes(number, zhao);
    assertThat(evaluations.open(number, zhao).form().inShort()).isEqualTo("In short.");
  }

  /** Then nobody reads the earlier letter until the new one comes. */
  @Test
  void isCorrectedAsWellWhenThatIsNeededMeanwhile() {
    ReferralNumber number = answered();
    records.filledWith(number, 1, 10);
    results.reopen(number, patient);

    corrections.ask(number, coordinator);
    corrections.ask(number, coordinator);

    assertThat(evaluations.open(number, lin).reason()).isEqualTo(EditionReason.CORRECTION);
    assertThat(people.history(number)).filteredOn("CORRECTION_ASKED"::equals).hasSize(1);
    assertThat(reading.waits(number, 0, patient)).isTrue();
  }

  @Test
  void nobodyReopensBeforeTheAnswerOrForAnother() {
    ReferralNumber waiting = people.waiting();
    assertThatThrownBy(() -> results.reopen(waiting, people.patientOf(waiting)))
        .isInstanceOf(NotPossibleNow.class);
    ReferralNumber number = answered();
    assertThatThrownBy(() -> results.reopen(number, people.patientOf(waiting)))
        .isInstanceOf(UnknownReferral.class);
    assertThatThrownBy(() -> results.look(number, people.patientOf(waiting)))
        .isInstanceOf(UnknownReferral.class);
  }

  private void release(ReferralNumber number) {
    dispatch.release(number, coordinator);
    deliveries.rowsOf(number, coordinator).forEach(row -> answering.mailLeft(row.mail().id()));
  }

  private ReferralNumber answered() {
    ReferralNumber number = signed();
    release(number);
    return number;
  }

  private ReferralNumber signed() {
    lin = people.reviewer("Dr. Lin");
    coordinator = records.coordinator();
    ReferralNumber number = people.waiting();
    patient = people.patientOf(number);
    records.filledWith(number, 1, 10);
    labs = records.recordsOf(number).getFirst();
    records.copied(labs, 1, "Hb 120", "");
    people.takes(number, lin);
    EvaluationOnDesk read = evaluations.open(number, lin);
    EvaluationOnDesk saved =
        evaluations.save(number, finished(read.form(), new Citation(labs, 1)), read.version(), lin);
    evaluations.sign(number, saved.seen(), QUALIFICATION, lin);
    return number;
  }
}
