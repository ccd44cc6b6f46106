package health.consilium.referral;

import static health.consilium.referral.ReferralFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferralTest {

  private static final Instant LATER = ANSWERED.plusSeconds(60);

  @Test
  void draftWithEverythingNeededMayBeSent() {
    assertThat(draftReferral().maySend()).isTrue();
  }

  @Test
  void missingTreatmentNeverStopsSending() {
    Referral referral = emptyDraft();
    referral.tellWhoSubmits(herself(), BEGUN);
    referral.describePatient(tanAdrian(), BEGUN);
    referral.describeIllness(myeloma(), BEGUN);
    referral.ask(List.of("What next?"), BEGUN);
    referral.consent("2026-09-01", LetterWay.ATTACHED, BEGUN);

    referral.submit(SUBMITTED);

    assertThat(referral.status()).isEqualTo(ReferralStatus.AWAITING_REVIEW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"two\nlines", "tab\tbed"})
  void nameIsOneLine(String name) {
    var submission = new Submission(Submitter.RELATIVE, name, null, null);

    assertThatThrownBy(() -> emptyDraft().tellWhoSubmits(submission, BEGUN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nameIsNoLongerThanANameIs() {
    Referral draft = emptyDraft();
    String longest = "n".repeat(120);

    draft.tellWhoSubmits(new Submission(Submitter.RELATIVE, longest, longest, null), BEGUN);

    assertThatThrownBy(
            () ->
                draft.tellWhoSubmits(
                    new Submission(Submitter.RELATIVE, longest + "n", null, null), BEGUN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                draft.tellWhoSubmits(
                    new Submission(Submitter.RELATIVE, "Mei", longest + "n", null), BEGUN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void emptyDraftMayNotBeSent() {
    Referral referral = emptyDraft();

    assertThatThrownBy(() -> referral.submit(SUBMITTED)).isInstanceOf(NotPossibleNow.class);
    assertThat(referral.status()).isEqualTo(ReferralStatus.DRAFT);
  }

  @Test
  void draftWhosePatientWasNotAskedForSignsMayNotBeSent() {
    Referral referral = draftReferral();
    referral.describeIllness(
        new Illness(Disease.MM, null, null, null, null, java.util.Set.of(), null), BEGUN);

    assertThat(referral.maySend()).isFalse();
  }

  @Test
  void notKnowingOfSignsIsAnAnswer() {
    Referral referral = draftReferral();

    referral.describeIllness(myeloma().today(null, SignsTold.UNKNOWN, java.util.Set.of()), BEGUN);

    assertThat(referral.maySend()).isTrue();
    assertThat(referral.urgent()).isFalse();
  }

  @Test
  void sendingQueuesAtOnceAndTellsBothSteps() {
    Referral referral = draftReferral();
    referral.takeSteps();

    referral.submit(SUBMITTED);

    assertThat(referral.submittedAt()).contains(SUBMITTED);
    assertThat(referral.takeSteps())
        .extracting(ReferralStep::kind)
        .containsExactly(ReferralEventKind.SUBMITTED, ReferralEventKind.QUEUED);
  }

  @Test
  void urgentSignLiftsTheDraftAtOnce() {
    Referral referral = emptyDraft();

    referral.describeIllness(myeloma(UrgentSign.FEVER), BEGUN);

    assertThat(referral.urgent()).isTrue();
  }

  @Test
  void takingTheSignBackLowersTheDraftAgain() {
    Referral referral = emptyDraft();
    referral.describeIllness(myeloma(UrgentSign.FEVER), BEGUN);

    referral.describeIllness(myeloma(), BEGUN);

    assertThat(referral.urgent()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EXCLUDE,
      names = {"DRAFT", "SUBMITTED"})
  void answersNoLongerChangeOnceSent(ReferralStatus status) {
    Referral referral = referralThatIs(status);

    assertThatThrownBy(() -> referral.ask(List.of("One more?"), LATER))
        .isInstanceOf(NotPossibleNow.class);
    assertThatThrownBy(() -> referral.describePatient(tanAdrian(), LATER))
        .isInstanceOf(NotPossibleNow.class);
    assertThatThrownBy(() -> referral.consent("later", LetterWay.LINK, LATER))
        .isInstanceOf(NotPossibleNow.class);
  }

  @Test
  void emptyQuestionsAreLeftOut() {
    Referral referral = emptyDraft();

    referral.ask(List.of(" ", "What next? ", ""), BEGUN);

    assertThat(referral.questions()).containsExactly("What next?");
  }

  @Test
  void refusesASixthQuestion() {
    Referral referral = emptyDraft();

    assertThatThrownBy(() -> referral.ask(List.of("1", "2", "3", "4", "5", "6"), BEGUN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void choosingToSendRecordsKeepsTheLinesAlreadyTyped() {
    Referral referral = draftReferral();

    referral.sendTreatmentAsRecords(4, BEGUN);

    assertThat(referral.treatmentTold()).contains(TreatmentTold.RECORDS);
    assertThat(referral.lines()).hasSize(1);
    assertThat(referral.patientLineCount()).contains(4);
  }

  @Test
  void laterConsentTakesThePlaceOfTheEarlier() {
    Referral referral = draftReferral();

    referral.consent("2026-10-01", LetterWay.ATTACHED, SUBMITTED);

    assertThat(referral.consentInForce())
        .hasValueSatisfying(
            consent -> {
              assertThat(consent.textVersion()).isEqualTo("2026-10-01");
              assertThat(consent.letterWay()).isEqualTo(LetterWay.ATTACHED);
            });
  }

  @Test
  void sameConsentAgainKeepsTheDateOfTheFirst() {
    Referral referral = draftReferral();

    referral.consent("2026-09-01", LetterWay.LINK, SUBMITTED);

    assertThat(referral.consentInForce().map(Consent::givenAt)).contains(BEGUN);
  }

  @Test
  void referralInReviewComesBackIntoReviewAfterWaiting() {
    Referral referral = returnedReferral();

    referral.resumeWithRecords(RETURNED.plusSeconds(60));

    assertThat(referral.status()).isEqualTo(ReferralStatus.IN_REVIEW);
  }

  @Test
  void referralWhoseClaimLapsedWhileWaitingComesBackToTheQueue() {
    Referral referral = returnedReferral();

    referral.returnToQueue(ReferralEventKind.CLAIM_LAPSED, RETURNED.plusSeconds(30));
    referral.resumeWithRecords(RETURNED.plusSeconds(60));

    assertThat(referral.status()).isEqualTo(ReferralStatus.AWAITING_REVIEW);
  }

  @Test
  void referralComesBackWhenNothingIsNeededAnyMore() {
    Referral referral = returnedReferral();
    referral.takeSteps();

    referral.resumeWithout(RETURNED.plusSeconds(60));

    assertThat(referral.status()).isEqualTo(ReferralStatus.IN_REVIEW);
    assertThat(referral.takeSteps())
        .extracting(ReferralStep::kind)
        .containsExactly(ReferralEventKind.RECORDS_UNNEEDED);
  }

  @Test
  void queuedReferralComesBackToTheQueueAfterWaiting() {
    Referral referral = submittedReferral();
    referral.returnForRecords(CLAIMED);

    referral.resumeWithRecords(RETURNED);

    assertThat(referral.status()).isEqualTo(ReferralStatus.AWAITING_REVIEW);
  }

  @Test
  void refusalToReturnLeavesNoTrace() {
    Referral referral = draftReferral();
    referral.takeSteps();

    assertThatThrownBy(() -> referral.returnForRecords(CLAIMED)).isInstanceOf(NotPossibleNow.class);

    assertThat(referral.takeSteps()).isEmpty();
    assertThat(referral.changedAt()).isEqualTo(BEGUN);
  }

  @Test
  void waitingForThePatientKeepsThePlaceInTheQueue() {
    Referral waited = referralInReview();
    waited.returnForRecords(RETURNED);
    waited.resumeWithRecords(RETURNED.plus(Duration.ofDays(3)));

    Clocks clocks = waited.clocks(RETURNED.plus(Duration.ofDays(4)));

    assertThat(clocks.waitingForPatient()).isEqualTo(Duration.ofDays(3));
    assertThat(clocks.withUs())
        .isEqualTo(Duration.between(SUBMITTED, RETURNED).plus(Duration.ofDays(1)));
    assertThat(clocks.queueSince()).isEqualTo(SUBMITTED.plus(Duration.ofDays(3)));
    assertThat(clocks.running()).isEqualTo(Clocks.Running.WITH_US);
  }

  @ParameterizedTest
  @EnumSource(names = {"AWAITING_REVIEW", "IN_REVIEW", "AWAITING_RECORDS", "EVALUATED", "ANSWERED"})
  void gettingWorseLiftsTheReferralInAnyLivingState(ReferralStatus status) {
    Referral referral = referralThatIs(status);

    referral.gotWorse(LATER);

    assertThat(referral.urgent()).isTrue();
    assertThat(referral.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @EnumSource(names = {"DRAFT", "CLOSED", "WITHDRAWN", "DECLINED"})
  void gettingWorseIsRefusedWhereNobodyWouldReadIt(ReferralStatus status) {
    Referral referral = referralThatIs(status);

    assertThatThrownBy(() -> referral.gotWorse(LATER)).isInstanceOf(NotPossibleNow.class);
  }

  @Test
  void printsOnlyItsNumber() {
    Referral referral = submittedReferral();

    assertThat(referral).hasToString(referral.number().value());
  }

  @ParameterizedTest
  @EnumSource(names = {"ANSWERED", "CLOSED", "WITHDRAWN", "DECLINED"})
  void isReadUntilItWasAnsweredOrEnded(ReferralStatus status) {
    Instant muchLater = ANSWERED.plus(Duration.ofDays(365));

    assertThat(referralThatIs(status).readUntil(muchLater))
        .isBetween(SUBMITTED, ANSWERED.plusSeconds(1));
    assertThat(evaluatedReferral().readUntil(muchLater)).isEqualTo(muchLater);
  }

  @ParameterizedTest
  @EnumSource(names = {"EVALUATED", "ANSWERED"})
  void goesBackToItsReviewerAfterItWasSigned(ReferralStatus status) {
    Referral referral = referralThatIs(status);
    referral.takeSteps();

    referral.reviewAgain(LATER);

    assertThat(referral.status()).isEqualTo(ReferralStatus.IN_REVIEW);
    assertThat(referral.takeSteps())
        .extracting(ReferralStep::kind)
        .containsExactly(ReferralEventKind.CORRECTION_ASKED);
    assertThat(referral.clocks(LATER.plusSeconds(5)).running()).isEqualTo(Clocks.Running.WITH_US);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EXCLUDE,
      names = {"EVALUATED", "ANSWERED", "SUBMITTED"})
  void goesBackToNobodyWhenNothingIsSignedOrItIsOver(ReferralStatus status) {
    assertThatThrownBy(() -> referralThatIs(status).reviewAgain(LATER))
        .isInstanceOf(NotPossibleNow.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"IN_REVIEW", "AWAITING_REVIEW", "AWAITING_RECORDS"})
  void isCorrectedWhereItIsWhenItsPatientAskedAboutTheAnswer(ReferralStatus status) {
    Referral referral = askedAboutTheAnswer(status);
    referral.takeSteps();

    referral.reviewAgain(LATER);

    assertThat(referral.status()).isEqualTo(status);
    assertThat(referral.takeSteps())
        .extracting(ReferralStep::kind)
        .containsExactly(ReferralEventKind.CORRECTION_ASKED);
  }

  @ParameterizedTest
  @EnumSource(names = {"IN_REVIEW", "AWAITING_REVIEW", "AWAITING_RECORDS"})
  void isNotTakenBackOnceItWasAnswered(ReferralStatus status) {
    assertThatThrownBy(() -> askedAboutTheAnswer(status).withdraw(LATER))
        .isInstanceOf(AnsweredAlready.class);
    assertThatThrownBy(() -> answeredReferral().withdraw(LATER))
        .isInstanceOf(AnsweredAlready.class);
  }

  /** The correction was asked between the moment in which the letter left and its being heard. */
  @Test
  void isNotTakenBackOnceItsLetterLeftThoughItIsInReviewAgain() {
    Referral referral = evaluatedReferral();
    referral.reviewAgain(LATER);
    referral.takeSteps();

    referral.letterLeft(LATER.plusSeconds(1));
    referral.letterLeft(LATER.plusSeconds(2));

    assertThat(referral.status()).isEqualTo(ReferralStatus.IN_REVIEW);
    assertThat(referral.answeredAt()).contains(LATER.plusSeconds(1));
    assertThat(referral.takeSteps())
        .extracting(ReferralStep::kind)
        .containsExactly(ReferralEventKind.ANSWERED);
    assertThatThrownBy(() -> referral.withdraw(LATER.plusSeconds(3)))
        .isInstanceOf(AnsweredAlready.class);
  }

  private static Referral askedAboutTheAnswer(ReferralStatus status) {
    Referral referral = answeredReferral();
    referral.askFurther(LATER);
    switch (status) {
      case AWAITING_REVIEW -> referral.returnToQueue(ReferralEventKind.QUEUED, LATER);
      case AWAITING_RECORDS -> referral.returnForRecords(LATER);
      default -> assertThat(referral.status()).isEqualTo(status);
    }
    return referral;
  }

  /** The patient waits for an answer since the question, not since the corrected letter. */
  @Test
  void goesOnWithItsQuestionsAfterTheCorrectedLetterAndTheClockRunsOn() {
    Referral referral = askedAboutTheAnswer(ReferralStatus.IN_REVIEW);
    referral.reviewAgain(LATER.plusSeconds(10));
    referral.evaluated(LATER.plusSeconds(60));
    referral.answered(LATER.plusSeconds(70));

    referral.resumeFollowUp(LATER.plusSeconds(70));

    assertThat(referral.status()).isEqualTo(ReferralStatus.IN_REVIEW);
    assertThat(referral.clocks(LATER.plusSeconds(75)).withUs()).hasSeconds(75);
    assertThatThrownBy(() -> referral.resumeFollowUp(LATER)).isInstanceOf(NotPossibleNow.class);
  }

  @Test
  void comesBackWithClocksThatBeginAnewWhenItsPatientAsksAboutTheAnswer() {
    Referral referral = referralThatIs(ReferralStatus.ANSWERED);
    referral.takeSteps();

    referral.askFurther(LATER);

    assertThat(referral.status()).isEqualTo(ReferralStatus.IN_REVIEW);
    assertThat(referral.takeSteps())
        .extracting(ReferralStep::kind)
        .containsExactly(ReferralEventKind.FOLLOW_UP_ASKED);
    assertThat(referral.clocks(LATER.plusSeconds(5)).withUs()).hasSeconds(5);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EXCLUDE,
      names = {"ANSWERED", "SUBMITTED"})
  void nobodyAsksAboutAnAnswerThatIsNotThere(ReferralStatus status) {
    assertThatThrownBy(() -> referralThatIs(status).askFurther(LATER))
        .isInstanceOf(NotPossibleNow.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"IN_REVIEW", "ANSWERED"})
  void waitsForItsReleaseOnceAnAddendumIsSigned(ReferralStatus status) {
    Referral referral = referralThatIs(status);

    referral.addendumSigned(LATER);

    assertThat(referral.status()).isEqualTo(ReferralStatus.EVALUATED);
  }
}
