package health.consilium.evaluation;

import static health.consilium.evaluation.EvaluationFixture.QUALIFICATION;
import static health.consilium.evaluation.EvaluationFixture.finished;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Coordinator;
import health.consilium.account.Reviewer;
import health.consilium.audit.WrittenDown;
import health.consilium.letter.LetterPreview;
import health.consilium.records.RecordsFixture;
import health.consilium.records.findings.FindingDesk;
import health.consilium.referral.NotPossibleNow;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.review.NotYourClaim;
import health.consilium.review.ReviewFixture;
import health.consilium.review.ReviewQueue;
import health.consilium.support.TestTransaction;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was signed and rests on another person's page goes back to its reviewer. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class CorrectionsIT {

  @Inject Corrections corrections;
  @Inject EvaluationDesk desk;
  @Inject Evaluations evaluations;
  @Inject LetterPreview letters;
  @Inject ReviewQueue queue;
  @Inject ReviewFixture people;
  @Inject RecordsFixture records;
  @Inject FindingDesk findings;
  @Inject WrittenDown trail;
  @Inject TestTransaction transaction;

  private Reviewer lin;
  private Coordinator coordinator;
  private UUID labs;

  @Test
  void isCorrectedAndSignedAgainAsTheNextEdition() throws Exception {
    ReferralNumber number = signedOnAnothersPage();
    UUID first = desk.open(number, lin).id();
    byte[] firstLetter = letters.signedPdf(number, lin).orElseThrow();

    assertThat(corrections.ask(number, coordinator)).isEqualTo(ReferralStatus.IN_REVIEW);

    EvaluationOnDesk back = desk.open(number, lin);
    assertThat(people.status(number)).isEqualTo("IN_REVIEW");
    assertThat(back.edition()).isEqualTo(2);
    assertThat(back.signedAt()).isEmpty();
    assertThat(back.setApart()).hasSize(1);
    assertThat(trail.about(number)).contains("referral.correctionAsked " + coordinator.accountId());
    assertThatThrownBy(() -> desk.sign(number, back.seen(), QUALIFICATION, lin))
        .isInstanceOf(CitesSetApartPage.class);
    EvaluationOnDesk mended = desk.save(number, finished(back.form()), back.version(), lin);
    desk.sign(number, mended.seen(), QUALIFICATION, lin);
    assertThat(people.status(number)).isEqualTo("EVALUATED");
    assertThat(letters.signedPdf(number, lin).orElseThrow()).isNotEqualTo(firstLetter);
    transaction.begin();
    Evaluation kept = evaluations.require(first);
    assertThat(kept.edition()).isOne();
    assertThat(kept.form().diagnosis().citations()).containsExactly(new Citation(labs, 1));
    assertThat(evaluations.signatureOf(kept)).isPresent();
    transaction.commit();
  }

  @Test
  void isGivenBackOnce() {
    ReferralNumber number = signedOnAnothersPage();

    corrections.ask(number, coordinator);
    corrections.ask(number, coordinator);

    assertThat(desk.open(number, lin).edition()).isEqualTo(2);
    assertThat(people.history(number)).filteredOn("CORRECTION_ASKED"::equals).hasSize(1);
  }

  @Test
  void waitsInTheQueueForSomebodyElseWhenItsReviewerCannot() {
    ReferralNumber number = signedOnAnothersPage();
    Reviewer zhao = people.reviewer("Dr. Zhao");
    corrections.ask(number, coordinator);

    queue.release(number, lin);
    people.takes(number, zhao);

    EvaluationOnDesk read = desk.open(number, zhao);
    EvaluationOnDesk mended = desk.save(number, finished(read.form()), read.version(), zhao);
    desk.sign(number, mended.seen(), QUALIFICATION, zhao);
    assertThat(people.status(number)).isEqualTo("EVALUATED");
    assertThatThrownBy(() -> desk.open(number, lin)).isInstanceOf(NotYourClaim.class);
  }

  @Test
  void waitsInTheQueueWhenItsReviewerNoLongerWorksHere() {
    ReferralNumber number = signedOnAnothersPage();
    people.leaves(lin);

    assertThat(corrections.ask(number, coordinator)).isEqualTo(ReferralStatus.AWAITING_REVIEW);

    assertThat(people.claimsOn(number)).isZero();
    assertThat(people.history(number))
        .containsExactly(
            "BEGUN", "SUBMITTED", "QUEUED", "CLAIMED", "EVALUATED", "CORRECTION_ASKED", "RELEASED");
    Reviewer zhao = people.reviewer("Dr. Zhao");
    people.takes(number, zhao);
    assertThat(desk.open(number, zhao).edition()).isEqualTo(2);
  }

  @Test
  void waitsInTheQueueWhileItsReviewerIsAway() {
    ReferralNumber number = signedOnAnothersPage();
    people.isAway(lin);

    assertThat(corrections.ask(number, coordinator)).isEqualTo(ReferralStatus.AWAITING_REVIEW);

    assertThat(people.claimsOn(number)).isZero();
  }

  @Test
  void refusesToGiveBackWhatIsNotSigned() {
    lin = people.reviewer("Dr. Lin");
    coordinator = records.coordinator();
    ReferralNumber number = people.waiting();
    assertThatThrownBy(() -> corrections.ask(number, coordinator))
        .isInstanceOf(NotPossibleNow.class);
    people.takes(number, lin);
    desk.open(number, lin);

    assertThatThrownBy(() -> corrections.ask(number, coordinator))
        .isInstanceOf(NotPossibleNow.class);
  }

  private ReferralNumber signedOnAnothersPage() {
    lin = people.reviewer("Dr. Lin");
    coordinator = records.coordinator();
    ReferralNumber number = people.waiting();
    records.filledWith(number, 1, 10);
    labs = records.recordsOf(number).getFirst();
    records.copied(labs, 1, "Hb 120, another person", "");
    people.takes(number, lin);
    EvaluationOnDesk read = desk.open(number, lin);
    EvaluationOnDesk saved =
        desk.save(number, finished(read.form(), new Citation(labs, 1)), read.version(), lin);
    desk.sign(number, saved.seen(), QUALIFICATION, lin);
    findings.setAside(number, labs, 1, coordinator);
    return number;
  }
}
