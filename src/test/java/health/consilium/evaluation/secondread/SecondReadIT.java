package health.consilium.evaluation.secondread;

import static health.consilium.evaluation.EvaluationFixture.QUALIFICATION;
import static health.consilium.evaluation.EvaluationFixture.finished;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Reviewer;
import health.consilium.audit.WrittenDown;
import health.consilium.evaluation.ChangedElsewhere;
import health.consilium.evaluation.Citation;
import health.consilium.evaluation.CitationField;
import health.consilium.evaluation.ColleagueRepliedMeanwhile;
import health.consilium.evaluation.EvaluationDesk;
import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.EvaluationOnDesk;
import health.consilium.evaluation.EvaluationRoom;
import health.consilium.evaluation.ReadIn;
import health.consilium.evaluation.Reminder;
import health.consilium.evaluation.opinion.Agreement;
import health.consilium.evaluation.opinion.ColleagueRead;
import health.consilium.evaluation.opinion.ColleagueRead.Kind;
import health.consilium.evaluation.opinion.ColleagueRead.Outcome;
import health.consilium.evaluation.opinion.Comparison;
import health.consilium.evaluation.opinion.OpinionCategory;
import health.consilium.evaluation.opinion.SecondOpinion;
import health.consilium.letter.LetterContent.ColleagueHeard;
import health.consilium.letter.LetterPreview;
import health.consilium.records.AskedPage;
import health.consilium.records.PageAsking;
import health.consilium.records.PageFrame;
import health.consilium.records.PageWanted;
import health.consilium.records.RecordReading;
import health.consilium.records.RecordToRead;
import health.consilium.records.RecordsFixture;
import health.consilium.records.UnknownRecord;
import health.consilium.referral.PatientDesk;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.UnknownReferral;
import health.consilium.review.Colleague;
import health.consilium.review.ConflictNotDeclared;
import health.consilium.review.NoColleague;
import health.consilium.review.NotYourClaim;
import health.consilium.review.ReasonMissing;
import health.consilium.review.ReviewFixture;
import health.consilium.review.ReviewQueue;
import health.consilium.support.TestTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Dr. Lin holds a referral with one record and asks Dr. Zhao. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian and BeforeEach fill the fields
class SecondReadIT {

  private static final SecondOpinion NOT_NOW =
      new SecondOpinion(OpinionCategory.CAR_T_NOT_ADVISED_NOW, 4, "The heart.");

  private static final SecondOpinion NO = new SecondOpinion(null, null, "No.");

  @Inject AskingDesk asking;
  @Inject SecondReadDesk desk;
  @Inject SecondReadGate gate;
  @Inject SecondReadRoom room;
  @Inject EvaluationDesk evaluations;
  @Inject EvaluationRoom firstRoom;
  @Inject LetterPreview previews;
  @Inject RecordReading reading;
  @Inject PageAsking pages;
  @Inject PatientDesk patients;
  @Inject ReviewQueue queue;
  @Inject ReviewFixture people;
  @Inject RecordsFixture records;
  @Inject WrittenDown trail;
  @Inject EntityManager entityManager;
  @Inject TestTransaction transaction;

  private Reviewer lin;
  private Reviewer zhao;
  private ReferralNumber number;
  private UUID record;

  @BeforeEach
  void linHoldsAReferral() {
    lin = people.reviewer("Dr. Lin");
    zhao = people.reviewer("Dr. Zhao");
    number = people.waiting();
    records.filledWith(number, 1, 10);
    record = records.recordsOf(number).getFirst();
    records.copied(record, 1, "Hb 84", "");
    people.takes(number, lin);
  }

  @Test
  void aColleagueReadsIndependentlyAndTheAnswerIsSeenOnceGiven() throws Exception {
    asking.ask(number, toRead(zhao), lin);

    assertThat(desk.askedOf(zhao)).extracting(AskedOfMe::number).containsExactly(number);
    assertThat(people.mailsTo(zhao)).singleElement().asString().contains(number.value());
    assertThat(heard().open()).isTrue();
    assertThatThrownBy(() -> room.enter(number, zhao)).isInstanceOf(ConflictNotDeclared.class);
    assertThatThrownBy(() -> reading.recordsOf(number, zhao)).isInstanceOf(UnknownReferral.class);
    assertThat(gate.ask(number, zhao).name()).contains("Adrian");

    gate.declareNone(number, zhao);

    assertThat(gate.isToBeAsked(number, zhao)).isFalse();
    assertThat(room.enter(number, zhao).told().questions()).hasSize(2);
    assertThat(reading.recordsOf(number, zhao)).extracting(RecordToRead::id).contains(record);
    assertThat(reading.wordsOf(record, 1, zhao)).isEqualTo("Hb 84");
    assertThatThrownBy(() -> firstRoom.enter(number, zhao)).isInstanceOf(NotYourClaim.class);

    answers(NOT_NOW);

    assertThat(heard().said()).isEqualTo(NOT_NOW);
    assertThat(people.mailsTo(lin)).singleElement().asString().contains(number.value());
    assertThat(desk.askedOf(zhao)).isEmpty();
    assertThat(desk.given(number, zhao)).map(ColleagueRead::said).contains(NOT_NOW);
    assertThatThrownBy(() -> reading.recordsOf(number, zhao)).isInstanceOf(UnknownReferral.class);
    assertThat(people.claimsOn(number)).isEqualTo(1);
    assertThat(people.history(number)).endsWith("COLLEAGUE_ASKED", "COLLEAGUE_ANSWERED");
    assertThat(trail.about(number)).contains("secondRead.entered " + zhao.accountId());
  }

  @Test
  void whoIsOnlyAskedChangesNothing() {
    asking.ask(number, toRead(zhao), lin);
    gate.declareNone(number, zhao);
    var blurred = new PageWanted(record, 1, new PageFrame(0, 0, 10_000, 10_000), "Blurred.");

    assertThat(pages.askedOf(number, zhao).open()).isFalse();
    assertThat(pages.askedOf(number, lin).open()).isTrue();
    assertThatThrownBy(() -> pages.ask(blurred, zhao)).isInstanceOf(UnknownRecord.class);
    assertThatThrownBy(() -> reading.date(record, null, zhao)).isInstanceOf(UnknownRecord.class);
    assertThatThrownBy(() -> evaluations.open(number, zhao)).isInstanceOf(NotYourClaim.class);
  }

  /** What the first reviewer writes to the patient says what they look for. */
  @Test
  void whoIsOnlyAskedReadsNoWordOfWhatThePatientWasAsked() {
    asking.ask(number, toRead(zhao), lin);
    gate.declareNone(number, zhao);
    records.copiedAs(record, 1);
    pages.ask(new PageWanted(record, 1, new PageFrame(10, 20, 30, 40), "Blurred."), lin);

    AskedPage toZhao = pages.askedOf(number, zhao).pages().getFirst();
    AskedPage toLin = pages.askedOf(number, lin).pages().getFirst();

    assertThat(toZhao.standing()).isEqualTo(toLin.standing());
    assertThat(toZhao.words()).isEmpty();
    assertThat(toZhao.frame()).isNotEqualTo(toLin.frame());
    assertThat(toLin.words()).isEqualTo("Blurred.");
    assertThat(toLin.frame()).isEqualTo(new PageFrame(10, 20, 30, 40));
  }

  @Test
  void actingTwiceIsHarmless() {
    asking.ask(number, question(zhao, "Is the heart fit?"), lin);
    asking.ask(number, question(zhao, "Is the heart fit?"), lin);
    assertThatThrownBy(() -> asking.ask(number, toRead(zhao), lin))
        .isInstanceOf(AlreadyAsked.class);
    gate.declareNone(number, zhao);
    gate.declareNone(number, zhao);
    var yes = new SecondOpinion(null, null, "Yes.");

    long version = room.enter(number, zhao).answer().version();
    desk.answer(which(), yes, version, zhao);
    desk.answer(which(), yes, version, zhao);

    assertThatThrownBy(() -> desk.answer(which(), NO, version, zhao))
        .isInstanceOf(NotAskedAnyMore.class);
    asking.takeBack(which(), lin);
    assertThat(heard().said()).isEqualTo(yes);
    assertThat(people.mailsTo(zhao)).hasSize(1);
    assertThat(people.history(number)).endsWith("CLAIMED", "COLLEAGUE_ASKED", "COLLEAGUE_ANSWERED");
  }

  @Test
  void aColleagueMayDeclineAndTheNextIsAsked() {
    asking.ask(number, toRead(zhao), lin);
    assertThatThrownBy(() -> desk.decline(which(), " ", zhao)).isInstanceOf(ReasonMissing.class);
    desk.decline(which(), "Not my disease.", zhao);
    desk.decline(which(), "Not my disease.", zhao);
    Reviewer guo = people.reviewer("Dr. Guo");
    asking.ask(number, toRead(guo), lin);
    asking.takeBack(which(), lin);
    asking.takeBack(which(), lin);

    assertThat(asking.heard(number, lin))
        .extracting(read -> read.outcome().orElseThrow())
        .containsExactly(Outcome.DECLINED, Outcome.TAKEN_BACK);
    assertThat(desk.askedOf(zhao)).isEmpty();
    assertThat(desk.askedOf(guo)).isEmpty();
    assertThatThrownBy(() -> gate.isToBeAsked(number, zhao)).isInstanceOf(NotAskedAnyMore.class);
    assertThatThrownBy(() -> desk.answer(which(), NOT_NOW, 1, guo))
        .isInstanceOf(NotAskedAnyMore.class);
    assertThat(people.history(number))
        .endsWith("COLLEAGUE_ASKED", "COLLEAGUE_DECLINED", "COLLEAGUE_ASKED", "COLLEAGUE_UNASKED");
  }

  @Test
  void strangersAreNotToldThatItExists() {
    Reviewer guo = people.reviewer("Dr. Guo");
    asking.ask(number, toRead(zhao), lin);

    assertThatThrownBy(() -> room.enter(number, guo)).isInstanceOf(UnknownReferral.class);
    assertThatThrownBy(() -> gate.ask(number, guo)).isInstanceOf(UnknownReferral.class);
    assertThatThrownBy(() -> gate.declareNone(number, guo)).isInstanceOf(UnknownReferral.class);
    assertThatThrownBy(() -> desk.save(which(), NOT_NOW, ReadIn.version(1), guo))
        .isInstanceOf(UnknownReferral.class);
    assertThatThrownBy(() -> desk.answer(which(), NOT_NOW, 1, guo))
        .isInstanceOf(UnknownReferral.class);
    assertThatThrownBy(() -> desk.decline(which(), "No.", guo)).isInstanceOf(UnknownReferral.class);
    assertThatThrownBy(() -> asking.ask(number, toRead(zhao), guo))
        .isInstanceOf(NotYourClaim.class);
    assertThatThrownBy(() -> asking.takeBack(which(), zhao)).isInstanceOf(NotYourClaim.class);
    assertThat(desk.given(number, guo)).isEmpty();
  }

  @Test
  void asksOnlyWhoMayTakePartAndIndependentlyOnlyWhoHasSeenNothing() {
    Reviewer gone = people.reviewer("Dr. Gone");
    people.leaves(gone);
    queue.release(number, lin);
    people.takes(number, zhao);
    queue.release(number, zhao);
    queue.claim(number, lin);

    assertThat(asking.colleagues(number, lin))
        .extracting(Colleague::id)
        .contains(zhao.accountId())
        .doesNotContain(gone.accountId(), lin.accountId());
    assertThatThrownBy(() -> asking.ask(number, toRead(gone), lin)).isInstanceOf(NoColleague.class);
    assertThatThrownBy(() -> asking.ask(number, toRead(lin), lin)).isInstanceOf(NoColleague.class);
    assertThatThrownBy(() -> asking.ask(number, toRead(zhao), lin))
        .isInstanceOf(NotIndependent.class);
    asking.ask(number, question(zhao, "Is the heart fit?"), lin);
    assertThat(heard().kind()).isEqualTo(Kind.QUESTION);
  }

  @Test
  void aConflictClosesTheRecordsForGood() {
    asking.ask(number, toRead(zhao), lin);

    assertThatThrownBy(() -> desk.declareConflict(which(), " ", zhao))
        .isInstanceOf(ReasonMissing.class);
    assertThat(heard().open()).isTrue();

    desk.declareConflict(which(), "A cousin.", zhao);
    desk.declareConflict(which(), "A cousin.", zhao);

    assertThat(heard().outcome()).contains(Outcome.DECLINED);
    assertThat(heard().said()).isEqualTo(SecondOpinion.NOTHING);
    assertThat(people.mailsTo(lin)).hasSize(1);
    assertThat(people.history(number)).containsOnlyOnce("COLLEAGUE_DECLINED");

    assertThatThrownBy(() -> reading.recordsOf(number, zhao)).isInstanceOf(UnknownReferral.class);
    assertThatThrownBy(() -> asking.ask(number, toRead(zhao), lin)).isInstanceOf(NoColleague.class);
    assertThat(people.claimsOn(number)).isEqualTo(1);
  }

  @Test
  void whoComesToHoldItIsAskedNoLonger() throws Exception {
    asking.ask(number, toRead(zhao), lin);
    queue.release(number, lin);
    assertThat(desk.askedOf(zhao)).isEmpty();

    people.takes(number, zhao);
    assertThat(people.history(number)).endsWith("COLLEAGUE_UNASKED", "CLAIMED");
    assertThat(trail.about(number.value()))
        .containsOnlyOnce("referral.colleagueUnasked " + zhao.accountId());
    queue.release(number, zhao);
    queue.claim(number, lin);

    assertThat(desk.askedOf(zhao)).isEmpty();
    assertThatThrownBy(() -> desk.answer(which(), NOT_NOW, 1, zhao))
        .isInstanceOf(NotAskedAnyMore.class);
  }

  @Test
  void nothingIsAnsweredUnderAQuestionThatWasNeverSeen() {
    asking.ask(number, question(zhao, "Is the heart fit?"), lin);
    gate.declareNone(number, zhao);
    WhichRead before = which();
    asking.takeBack(before, lin);
    asking.ask(number, question(zhao, "Are the lungs fit?"), lin);
    long version = room.enter(number, zhao).answer().version();

    assertThatThrownBy(() -> desk.answer(before, NO, version, zhao))
        .isInstanceOf(NotAskedAnyMore.class);
    assertThatThrownBy(() -> desk.save(before, NO, ReadIn.version(version), zhao))
        .isInstanceOf(NotAskedAnyMore.class);
    assertThatThrownBy(() -> desk.decline(before, "No.", zhao)).isInstanceOf(NotAskedAnyMore.class);
    assertThatThrownBy(() -> desk.declareConflict(before, "A cousin.", zhao))
        .isInstanceOf(NotAskedAnyMore.class);
    assertThatThrownBy(() -> asking.takeBack(before, lin)).isInstanceOf(NotAskedAnyMore.class);
    assertThat(heard().open()).isTrue();
    assertThat(gate.isToBeAsked(number, zhao)).isFalse();
    assertThat(desk.asked(number, zhao)).isEqualTo(which()).isNotEqualTo(before);
  }

  @Test
  void nothingIsOpenToAColleagueWhileNobodyHoldsIt() {
    asking.ask(number, toRead(zhao), lin);
    gate.declareNone(number, zhao);
    WhichRead read = which();
    people.asksForRecords(number);
    assertThat(reading.recordsOf(number, zhao)).isNotEmpty();

    queue.release(number, lin);

    assertThat(people.status(number)).isEqualTo("AWAITING_RECORDS");
    assertThat(desk.askedOf(zhao)).isEmpty();
    assertThatThrownBy(() -> reading.recordsOf(number, zhao)).isInstanceOf(UnknownReferral.class);
    assertThatThrownBy(() -> room.enter(number, zhao)).isInstanceOf(NotAskedAnyMore.class);
    assertThatThrownBy(() -> desk.answer(read, NOT_NOW, 1, zhao))
        .isInstanceOf(NotAskedAnyMore.class);
    assertThatThrownBy(() -> desk.decline(read, "No.", zhao)).isInstanceOf(NotAskedAnyMore.class);
  }

  @Test
  void whoAnsweredAQuestionReadsNoLongerIndependently() {
    asking.ask(number, question(zhao, "Is the heart fit?"), lin);
    gate.declareNone(number, zhao);
    answers(NO);

    assertThatThrownBy(() -> asking.ask(number, toRead(zhao), lin))
        .isInstanceOf(NotIndependent.class);
  }

  @Test
  void whoSawAQuestionReadsNoLongerIndependentlyHoweverItEnded() {
    asking.ask(number, question(zhao, "Is the heart fit?"), lin);
    desk.decline(which(), "On call.", zhao);
    asking.ask(number, toRead(zhao), lin);
    asking.takeBack(which(), lin);
    asking.ask(number, question(zhao, "Is the heart fit?"), lin);
    reads();
    asking.takeBack(which(), lin);

    assertThatThrownBy(() -> asking.ask(number, toRead(zhao), lin))
        .isInstanceOf(NotIndependent.class);
  }

  @Test
  void whoDeclinedAfterReadingIsAskedOnlyAQuestion() {
    asking.ask(number, toRead(zhao), lin);
    desk.decline(which(), "On call.", zhao);
    asking.ask(number, toRead(zhao), lin);
    reads();
    asking.takeBack(which(), lin);
    asking.ask(number, toRead(zhao), lin);
    reads();
    desk.decline(which(), "Far too ill for it.", zhao);

    assertThatThrownBy(() -> asking.ask(number, toRead(zhao), lin))
        .isInstanceOf(DeclinedAfterReading.class);
    asking.ask(number, question(zhao, "Why?"), lin);
    assertThat(heard().kind()).isEqualTo(Kind.QUESTION);
  }

  private void reads() {
    gate.declareNone(number, zhao);
    room.enter(number, zhao);
    room.enter(number, zhao);
  }

  @Test
  void whatEndedIsToldToTheColleagueWhoWroteMeanwhile() {
    asking.ask(number, question(zhao, "Is the heart fit?"), lin);
    reads();
    WhichRead before = which();
    assertThat(desk.standing(number, zhao)).contains(before);
    assertThat(desk.ended(before, zhao)).isEmpty();

    asking.takeBack(before, lin);
    asking.ask(number, question(zhao, "Are the lungs fit?"), lin);

    assertThat(desk.standing(number, zhao)).contains(which()).isNotEqualTo(Optional.of(before));
    assertThat(desk.ended(before, zhao).orElseThrow().outcome()).contains(Outcome.TAKEN_BACK);
    assertThat(desk.ended(before, lin)).isEmpty();
    Reviewer guo = people.reviewer("Dr. Guo");
    assertThatThrownBy(() -> desk.standing(number, guo)).isInstanceOf(UnknownReferral.class);
  }

  @Test
  void theClaimDoesNotLapseWhileAColleagueIsAsked() {
    people.forgotten(number);
    asking.ask(number, toRead(zhao), lin);

    queue.lapseStaleClaims();

    assertThat(people.claimsOn(number)).isEqualTo(1);
    assertThat(people.status(number)).isEqualTo("IN_REVIEW");
  }

  @Test
  void noQuestionHoldsAClaimForEver() throws Exception {
    asking.ask(number, toRead(zhao), lin);
    people.forgotten(number);
    run("update second_read set asked_at = now() - interval '2 days'");
    queue.lapseStaleClaims();
    assertThat(people.claimsOn(number)).isEqualTo(1);

    run("update second_read set asked_at = now() - interval '4 days'");
    queue.lapseStaleClaims();

    assertThat(people.claimsOn(number)).isZero();
    assertThat(people.status(number)).isEqualTo("AWAITING_REVIEW");
  }

  @Test
  void whoHasLeftHoldsNoClaimForAColleague() {
    asking.ask(number, toRead(zhao), lin);
    people.forgotten(number);
    people.leaves(zhao);

    queue.lapseStaleClaims();

    assertThat(people.claimsOn(number)).isZero();
  }

  @Test
  void nothingIsSignedOverAnAnswerThatWasNotSeen() {
    asking.ask(number, toRead(zhao), lin);
    gate.declareNone(number, zhao);
    EvaluationOnDesk read = evaluations.open(number, lin);
    EvaluationOnDesk saved = evaluations.save(number, finished(read.form()), read.version(), lin);

    answers(NOT_NOW);

    assertThatThrownBy(() -> evaluations.sign(number, saved.seen(), QUALIFICATION, lin))
        .isInstanceOf(ColleagueRepliedMeanwhile.class);
    assertThat(people.status(number)).isEqualTo("IN_REVIEW");
    evaluations.sign(number, evaluations.open(number, lin).seen(), QUALIFICATION, lin);
    assertThat(people.status(number)).isEqualTo("EVALUATED");
  }

  @Test
  void signingWaitsForNobodyAndEndsWhatIsOpen() {
    asking.ask(number, toRead(zhao), lin);
    gate.declareNone(number, zhao);
    EvaluationOnDesk read = evaluations.open(number, lin);
    EvaluationOnDesk saved = evaluations.save(number, finished(read.form()), read.version(), lin);

    WhichRead asked = which();

    evaluations.sign(number, saved.seen(), QUALIFICATION, lin);

    assertThat(desk.askedOf(zhao)).isEmpty();
    assertThatThrownBy(() -> reading.recordsOf(number, zhao)).isInstanceOf(UnknownReferral.class);
    assertThatThrownBy(() -> desk.answer(asked, NOT_NOW, 1, zhao))
        .isInstanceOf(NotAskedAnyMore.class);
    assertThat(people.history(number)).containsOnlyOnce("COLLEAGUE_UNASKED");
  }

  @Test
  void theLetterStatesThatASecondReadDiffers() {
    EvaluationOnDesk before = evaluations.open(number, lin);
    EvaluationOnDesk early =
        evaluations.save(number, differing(before.form()), before.version(), lin);
    assertThat(previews.contentOf(number, lin).opinion().colleagues()).isEmpty();
    assertThat(early.reminders()).doesNotContain(Reminder.COLLEAGUE_ASKED, Reminder.OTHER_OPINION);

    asking.ask(number, toRead(zhao), lin);
    assertThat(evaluations.open(number, lin).reminders()).contains(Reminder.COLLEAGUE_ASKED);
    gate.declareNone(number, zhao);
    answers(NOT_NOW);
    evaluations.sign(number, evaluations.open(number, lin).seen(), QUALIFICATION, lin);

    assertThat(previews.contentOf(number, lin).opinion().colleagues())
        .containsExactly(
            new ColleagueHeard(Kind.INDEPENDENT, Agreement.DIFFERS, "The heart first."));
    assertThat(heard().said()).isEqualTo(NOT_NOW);
  }

  private static EvaluationForm differing(EvaluationForm form) {
    EvaluationForm finished = finished(form);
    EvaluationForm.Opinion opinion = finished.opinion();
    return new EvaluationForm(
        finished.inShort(),
        finished.answers(),
        finished.diagnosis(),
        finished.treatment(),
        finished.status(),
        finished.criteria(),
        new EvaluationForm.Opinion(
            opinion.category(),
            opinion.reasonsFor(),
            opinion.reasonsAgainst(),
            opinion.otherOptions(),
            opinion.whatWouldChange(),
            opinion.uncertainty(),
            new Comparison(Agreement.DIFFERS, "The heart first."),
            Comparison.NONE),
        finished.plan(),
        finished.conflictOfInterest());
  }

  @Test
  void aWithdrawnReferralIsGone() {
    asking.ask(number, toRead(zhao), lin);
    gate.declareNone(number, zhao);

    patients.withdraw(number, people.patientOf(number));

    assertThat(desk.askedOf(zhao)).isEmpty();
    assertThatThrownBy(() -> room.enter(number, zhao)).isInstanceOf(NotAskedAnyMore.class);
    assertThatThrownBy(() -> reading.recordsOf(number, zhao)).isInstanceOf(UnknownReferral.class);
  }

  @Test
  void whatIsWrittenIsKeptUntilItIsGivenAndSeenByNobody() {
    asking.ask(number, toRead(zhao), lin);
    assertThatThrownBy(() -> desk.save(which(), NOT_NOW, ReadIn.version(1), zhao))
        .isInstanceOf(ConflictNotDeclared.class);
    gate.declareNone(number, zhao);
    SecondReadOnDesk empty = room.enter(number, zhao).answer();
    assertThat(empty.savedAt()).isEmpty();

    SecondReadOnDesk kept = desk.save(which(), NOT_NOW, ReadIn.version(empty.version()), zhao);

    assertThat(kept.version()).isGreaterThan(empty.version());
    assertThat(room.enter(number, zhao).answer().written()).isEqualTo(NOT_NOW);
    assertThat(heard().said()).isEqualTo(SecondOpinion.NOTHING);
    assertThat(heard().open()).isTrue();
    assertThatThrownBy(() -> desk.save(which(), NO, ReadIn.version(empty.version()), zhao))
        .isInstanceOf(ChangedElsewhere.class);
    assertThatThrownBy(() -> desk.answer(which(), NO, empty.version(), zhao))
        .isInstanceOf(ChangedElsewhere.class);
    assertThat(room.enter(number, zhao).answer().written()).isEqualTo(NOT_NOW);

    desk.answer(which(), NOT_NOW, kept.version(), zhao);

    assertThat(heard().said()).isEqualTo(NOT_NOW);
    assertThat(drafts()).isZero();
    assertThatThrownBy(() -> desk.save(which(), NO, ReadIn.version(kept.version()), zhao))
        .isInstanceOf(NotAskedAnyMore.class);
  }

  @Test
  void whatIsCitedIsKeptGivenAndGoneWithTheDraft() throws Exception {
    List<Citation> cited =
        List.of(
            new Citation(record, 1, new PageFrame(10, 20, 30, 40), ""),
            new Citation(record, 1, null, "Hb 84"));
    var citing = new SecondOpinion(null, null, "The blood [1][2].", CitationField.write(cited));
    asking.ask(number, question(zhao, "Is the blood fit?"), lin);
    gate.declareNone(number, zhao);
    writes(citing);
    assertThat(room.enter(number, zhao).answer().written()).isEqualTo(citing);
    assertThat(heard().said().cites()).isEmpty();

    answers(citing);

    assertThat(heard().said()).isEqualTo(citing);
    assertThat(drafts()).isZero();
    assertThatThrownBy(() -> run("update second_read set cites = ''"))
        .hasMessageContaining("has ended");
  }

  @Test
  void nobodyCitesARecordOfAnotherReferral() {
    ReferralNumber other = people.waiting();
    records.filledWith(other, 1, 10);
    UUID foreign = records.recordsOf(other).getFirst();
    String cites = CitationField.write(List.of(new Citation(foreign, 1)));
    var citing = new SecondOpinion(null, null, "The blood.", cites);
    asking.ask(number, question(zhao, "Is the blood fit?"), lin);
    gate.declareNone(number, zhao);

    assertThatThrownBy(() -> writes(citing)).isInstanceOf(UnknownRecord.class);
    assertThatThrownBy(() -> answers(citing)).isInstanceOf(UnknownRecord.class);
    assertThat(heard().open()).isTrue();
  }

  @Test
  void anAnswerThatWasLostOnTheWayStopsNoWindow() {
    asking.ask(number, question(zhao, "Is the heart fit?"), lin);
    gate.declareNone(number, zhao);
    long read = room.enter(number, zhao).answer().version();
    Optional<UUID> window = Optional.of(UUID.randomUUID());

    desk.save(which(), new SecondOpinion(null, null, "N"), new ReadIn(read, window, 1), zhao);
    desk.save(which(), NO, new ReadIn(read, window, 2), zhao);

    assertThat(room.enter(number, zhao).answer().written()).isEqualTo(NO);
  }

  @Test
  void whatWasWrittenIsGoneOnceNothingIsAskedAnyMore() {
    asking.ask(number, toRead(zhao), lin);
    gate.declareNone(number, zhao);
    writes(NOT_NOW);
    asking.takeBack(which(), lin);
    assertThat(drafts()).isZero();

    asking.ask(number, toRead(zhao), lin);
    assertThat(room.enter(number, zhao).answer().written()).isEqualTo(SecondOpinion.NOTHING);
    writes(NOT_NOW);
    queue.release(number, lin);
    assertThat(drafts()).isOne();
    people.takes(number, zhao);

    assertThat(drafts()).isZero();
  }

  private void writes(SecondOpinion written) {
    long read = room.enter(number, zhao).answer().version();
    desk.save(which(), written, ReadIn.version(read), zhao);
  }

  private void answers(SecondOpinion given) {
    desk.answer(which(), given, room.enter(number, zhao).answer().version(), zhao);
  }

  /** How many drafts lie with Dr. Zhao. */
  private long drafts() {
    return ((Number)
            entityManager
                .createNativeQuery(
                    "select count(*) from second_read where (draft_words <> '' or draft_cites <>"
                        + " '') and to_id = cast(?1 as uuid)")
                .setParameter(1, zhao.accountId().toString())
                .getSingleResult())
        .longValue();
  }

  @Test
  void theDatabaseKeepsWhatWasAnswered() throws Exception {
    asking.ask(number, toRead(zhao), lin);
    gate.declareNone(number, zhao);
    answers(NOT_NOW);

    for (String change :
        List.of("update second_read set words = 'Yes.'", "delete from second_read")) {
      assertThatThrownBy(() -> run(change)).as(change).hasMessageContaining("has ended");
    }
    assertThat(heard().said()).isEqualTo(NOT_NOW);
  }

  /** Behind the desk, on what Dr. Zhao was asked. */
  private void run(String change) throws Exception {
    transaction.begin();
    try {
      entityManager
          .createNativeQuery(change + " where to_id = cast(?1 as uuid)")
          .setParameter(1, zhao.accountId().toString())
          .executeUpdate();
    } catch (RuntimeException refused) {
      transaction.rollback();
      throw refused;
    }
    transaction.commit();
  }

  /** What was asked last, as its page carries it. */
  private WhichRead which() {
    return new WhichRead(number, heard().id());
  }

  /** What was asked last, as Dr. Lin sees it. */
  private ColleagueRead heard() {
    return asking.heard(number, lin).getLast();
  }

  private static Wanted toRead(Reviewer colleague) {
    return new Wanted(colleague.accountId(), Kind.INDEPENDENT, "");
  }

  private static Wanted question(Reviewer colleague, String words) {
    return new Wanted(colleague.accountId(), Kind.QUESTION, words);
  }
}
