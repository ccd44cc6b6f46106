package health.consilium.delivery;

import static health.consilium.evaluation.EvaluationFixture.QUALIFICATION;
import static health.consilium.evaluation.EvaluationFixture.finished;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Coordinator;
import health.consilium.account.Patient;
import health.consilium.account.Reviewer;
import health.consilium.audit.WrittenDown;
import health.consilium.delivery.mine.MyEvaluation;
import health.consilium.delivery.mine.MyEvaluation.Doors;
import health.consilium.delivery.mine.MyEvaluations;
import health.consilium.delivery.mine.Outcome;
import health.consilium.evaluation.EvaluationDesk;
import health.consilium.evaluation.EvaluationOnDesk;
import health.consilium.evaluation.NewResultsDesk;
import health.consilium.evaluation.addendum.FollowUpDesk;
import health.consilium.letter.OwnLetters;
import health.consilium.records.RecordsFixture;
import health.consilium.referral.LetterWay;
import health.consilium.referral.PatientDesk;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.UnknownReferral;
import health.consilium.review.ReviewFixture;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reviewer signed is found again, with what may be done about it. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian and BeforeEach fill the fields
class MyEvaluationsIT {

  @Inject MyEvaluations desk;
  @Inject OwnLetters own;
  @Inject EvaluationDesk evaluations;
  @Inject NewResultsDesk results;
  @Inject FollowUpDesk followUp;
  @Inject PatientDesk patientDesk;
  @Inject Answering answering;
  @Inject DeliveryDesk deliveries;
  @Inject ReviewFixture people;
  @Inject RecordsFixture records;
  @Inject WrittenDown trail;
  @Inject DeliveryFixture letters;

  private Reviewer lin;
  private Reviewer zhao;
  private Coordinator coordinator;

  @BeforeEach
  void twoReviewers() {
    lin = people.reviewer("Dr. Lin");
    zhao = people.reviewer("Dr. Zhao");
    coordinator = records.coordinator();
  }

  @Test
  void tellsWhatBecameOfItAndWhatMayBeDone() {
    ReferralNumber number = waitingWithRecords();
    assertThat(signedBy(lin)).isEmpty();

    signs(number, lin);
    assertThat(only(lin).outcome()).isEqualTo(Outcome.PRINTED);
    assertThat(only(lin).doors()).isEqualTo(new Doors(true, false));
    release(number);
    assertThat(only(lin).outcome()).isEqualTo(Outcome.ANSWERED);
    assertThat(only(lin).doors()).isEqualTo(new Doors(true, true));
    assertThat(only(lin).about()).map(MyEvaluation.About::initials).isPresent();
    assertThat(signedBy(zhao)).isEmpty();

    followUp.ask(number, List.of("May I travel?"), people.patientOf(number));
    assertThat(only(lin).outcome()).isEqualTo(Outcome.BACK);
    assertThat(only(lin).doors()).isEqualTo(new Doors(true, true));
  }

  @Test
  void whatAColleagueTookOverIsOnlyRead() throws Exception {
    ReferralNumber number = waitingWithRecords();
    signs(number, lin);
    release(number);
    records.filledWith(number, 1, 10);
    people.leaves(lin);

    results.reopen(number, people.patientOf(number));
    people.takes(number, zhao);
    assertThat(only(lin).outcome()).isEqualTo(Outcome.BACK);
    assertThat(only(lin).doors()).isEqualTo(new Doors(false, false));
    EvaluationOnDesk next = evaluations.open(number, zhao);
    evaluations.sign(number, next.seen(), QUALIFICATION, zhao);

    assertThat(only(lin).outcome()).isEqualTo(Outcome.FOLLOWED);
    assertThat(only(lin).edition()).isOne();
    assertThat(only(zhao).edition()).isEqualTo(2);
    assertThat(own.pdf(number, 1, lin)).isNotEqualTo(own.pdf(number, 2, zhao));
    assertThatThrownBy(() -> own.pdf(number, 2, lin)).isInstanceOf(UnknownReferral.class);
    assertThatThrownBy(() -> own.pdf(number, 1, zhao)).isInstanceOf(UnknownReferral.class);
    assertThat(trail.about(number)).contains("letter.opened " + lin.accountId());
  }

  @Test
  void theNewestComesFirstAndEachOnceHoweverTheyArePaged() {
    List<ReferralNumber> numbers = List.of(signedIn(lin), signedIn(lin), signedIn(lin));

    List<MyEvaluation> all = signedBy(lin);

    assertThat(all).extracting(MyEvaluation::number).containsExactlyElementsOf(numbers.reversed());
    assertThat(desk.after(Optional.of(all.getFirst().key()), lin).evaluations())
        .isEqualTo(all.subList(1, 3));
    assertThat(desk.after(Optional.of(all.getLast().key()), lin).evaluations()).isEmpty();
  }

  @Test
  void ofAWithdrawnOneOnlyItsNumberIsTold() {
    Patient patient = letters.patient();
    ReferralNumber number = letters.signedLetter(patient, LetterWay.ATTACHED);
    Reviewer signer = letters.reviewerOf(number);
    assertThat(own.pdf(number, 1, signer)).isEqualTo(DeliveryFixture.PDF);

    patientDesk.withdraw(number, patient);

    assertThat(only(signer).number()).isEqualTo(number);
    assertThat(only(signer).outcome()).isEqualTo(Outcome.ENDED);
    assertThat(only(signer).about()).isEmpty();
    assertThat(only(signer).doors()).isEqualTo(new Doors(false, false));
    assertThatThrownBy(() -> own.pdf(number, 1, signer)).isInstanceOf(UnknownReferral.class);
  }

  private List<MyEvaluation> signedBy(Reviewer reviewer) {
    return desk.after(Optional.empty(), reviewer).evaluations();
  }

  private MyEvaluation only(Reviewer reviewer) {
    assertThat(signedBy(reviewer)).hasSize(1);
    return signedBy(reviewer).getFirst();
  }

  private ReferralNumber signedIn(Reviewer reviewer) {
    ReferralNumber number = waitingWithRecords();
    signs(number, reviewer);
    return number;
  }

  private ReferralNumber waitingWithRecords() {
    ReferralNumber number = people.waiting();
    records.filledWith(number, 1, 10);
    return number;
  }

  private void signs(ReferralNumber number, Reviewer reviewer) {
    people.takes(number, reviewer);
    EvaluationOnDesk read = evaluations.open(number, reviewer);
    EvaluationOnDesk saved =
        evaluations.save(number, finished(read.form()), read.version(), reviewer);
    evaluations.sign(number, saved.seen(), QUALIFICATION, reviewer);
  }

  private void release(ReferralNumber number) {
    letters.releases(number, coordinator);
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> !letters.isOnItsWay(number));
    deliveries.rowsOf(number, coordinator).stream()
        .filter(DeliveryRow::accepted)
        .forEach(row -> answering.mailLeft(row.mail().id()));
  }
}
