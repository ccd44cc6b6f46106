package health.consilium.delivery;

import static health.consilium.evaluation.EvaluationFixture.QUALIFICATION;
import static health.consilium.evaluation.EvaluationFixture.finished;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import health.consilium.account.Coordinator;
import health.consilium.account.Patient;
import health.consilium.account.Reviewer;
import health.consilium.audit.WrittenDown;
import health.consilium.delivery.office.WorkList;
import health.consilium.delivery.office.WorkListQuestion;
import health.consilium.delivery.office.WorkLists;
import health.consilium.evaluation.AlreadySigned;
import health.consilium.evaluation.ChangedElsewhere;
import health.consilium.evaluation.Citation;
import health.consilium.evaluation.CitesSetApartPage;
import health.consilium.evaluation.Corrections;
import health.consilium.evaluation.EvaluationDesk;
import health.consilium.evaluation.EvaluationOnDesk;
import health.consilium.evaluation.ReadIn;
import health.consilium.evaluation.RecordsChanged;
import health.consilium.evaluation.Seen;
import health.consilium.evaluation.addendum.AddendumDesk;
import health.consilium.evaluation.addendum.AddendumNotFinished;
import health.consilium.evaluation.addendum.AddendumOnDesk;
import health.consilium.evaluation.addendum.AddendumOnDesk.Answered;
import health.consilium.evaluation.addendum.AddendumWords;
import health.consilium.evaluation.addendum.AddendumWords.Reply;
import health.consilium.evaluation.addendum.FollowUpDesk;
import health.consilium.evaluation.addendum.FurtherQuestions;
import health.consilium.evaluation.addendum.NoQuestionAsked;
import health.consilium.evaluation.addendum.TooManyFollowUpQuestions;
import health.consilium.letter.LetterContent;
import health.consilium.letter.LetterEdition;
import health.consilium.records.RecordsFixture;
import health.consilium.records.findings.FindingDesk;
import health.consilium.referral.AnsweredAlready;
import health.consilium.referral.NotPossibleNow;
import health.consilium.referral.PatientDesk;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.Referrals;
import health.consilium.referral.UnknownReferral;
import health.consilium.review.NotYourClaim;
import health.consilium.review.ReviewFixture;
import health.consilium.review.ReviewQueue;
import health.consilium.support.TestTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a patient asks about the letter, and what a reviewer adds to it. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class AddendumIT {

  private static final LetterEdition NEWEST = new LetterEdition(0, 0);

  @Inject FollowUpDesk followUp;
  @Inject AddendumDesk addenda;
  @Inject EvaluationDesk evaluations;
  @Inject Answering answering;
  @Inject LetterReading reading;
  @Inject DeliveryDesk deliveries;
  @Inject WorkLists lists;
  @Inject ReviewQueue queue;
  @Inject FindingDesk findings;
  @Inject Referrals referrals;
  @Inject ReviewFixture people;
  @Inject RecordsFixture records;
  @Inject WrittenDown trail;
  @Inject Corrections corrections;
  @Inject LettersInDoubt doubts;
  @Inject PatientDesk patientDesk;
  @Inject DeliveryFixture letters;
  @Inject TestTransaction transaction;

  private Reviewer lin;
  private Coordinator coordinator;
  private Patient patient;
  private UUID labs;

  @Test
  void questionsAboutTheLetterAreAnsweredByAnAddendumBesideIt() throws Exception {
    ReferralNumber number = answered();
    byte[] letter = reading.download(number, NEWEST, patient).pdf();

    followUp.ask(number, List.of("May I travel? ", "How long?"), patient);
    assertThat(people.status(number)).isEqualTo("IN_REVIEW");
    assertThat(reading.download(number, NEWEST, patient).pdf()).isEqualTo(letter);
    answers(number, lin, new Citation(labs, 1));
    assertThat(people.status(number)).isEqualTo("EVALUATED");
    assertThat(people.claimsOn(number)).isZero();
    assertThat(listed(number)).isTrue();
    assertThatThrownBy(() -> reading.read(number, new LetterEdition(0, 1), patient))
        .isInstanceOf(UnknownReferral.class);
    release(number);

    assertThat(people.status(number)).isEqualTo("ANSWERED");
    assertThat(listed(number)).isFalse();
    assertThat(reading.download(number, NEWEST, patient).pdf()).isEqualTo(letter);
    assertThat(reading.find(number, patient).orElseThrow().addenda())
        .extracting(MyLetter.Addendum::number)
        .containsExactly(1);
    LetterContent.Addition addition = addendum(number);
    assertThat(addition.edition()).isOne();
    assertThat(addition.signedBy()).isEqualTo("Dr. Lin");
    assertThat(addition.replies())
        .extracting(LetterContent.Reply::question)
        .containsExactly("May I travel?", "How long?");
    assertThat(addition.replies().getFirst().citations()).hasSize(1);
    assertThat(reading.download(number, new LetterEdition(0, 1), patient).fileName())
        .isEqualTo(number + "-addendum-1.pdf");
    assertThat(deliveries.rowsOf(number, coordinator))
        .allMatch(DeliveryRow::stands)
        .extracting(row -> row.release().edition().addendum())
        .containsExactlyInAnyOrder(0, 1);
    assertThat(trail.about(number))
        .contains(
            "referral.followUpAsked " + patient.accountId(),
            "referral.addendumSigned " + lin.accountId());
  }

  @Test
  void askingTwiceAsksOnceAndNobodyAsksAFourthTime() {
    ReferralNumber number = answered();

    followUp.ask(number, List.of("One?", "Two?"), patient);
    followUp.ask(number, List.of("One?"), patient);

    assertThat(people.history(number)).filteredOn("FOLLOW_UP_ASKED"::equals).hasSize(1);
    assertThat(people.mailsTo(lin)).singleElement().asString().contains(number.value());
    assertThatThrownBy(() -> followUp.ask(number, List.of("Another?"), patient))
        .isInstanceOf(NotPossibleNow.class);
    answers(number, lin);
    release(number);
    assertThat(followUp.look(number, patient).left()).isOne();
    assertThatThrownBy(() -> followUp.ask(number, List.of("Three?", "Four?"), patient))
        .isInstanceOf(TooManyFollowUpQuestions.class);
    assertThat(people.status(number)).isEqualTo("ANSWERED");
    followUp.ask(number, List.of("Three?"), patient);
    assertThat(addenda.open(number, lin).earlier())
        .singleElement()
        .extracting(AddendumOnDesk.Earlier::answers)
        .asInstanceOf(LIST)
        .containsExactly(new Answered("One?", "Yes."), new Answered("Two?", "Yes."));
    answers(number, lin);
    release(number);
    assertThat(followUp.look(number, patient).left()).isZero();
    assertThat(followUp.look(number, patient).asked())
        .allMatch(FurtherQuestions.Asked::answered)
        .hasSize(3);
    assertThat(reading.find(number, patient).orElseThrow().addenda()).hasSize(2);
  }

  @Test
  void nobodyAsksBeforeTheLetterOrAboutTheLetterOfAnother() {
    ReferralNumber number = answered();
    Patient stranger = people.patientOf(people.waiting());

    assertThatThrownBy(() -> followUp.ask(number, List.of("One?"), stranger))
        .isInstanceOf(UnknownReferral.class);
    assertThatThrownBy(() -> followUp.look(number, stranger)).isInstanceOf(UnknownReferral.class);
    ReferralNumber unsigned = people.waiting();
    assertThatThrownBy(() -> followUp.ask(unsigned, List.of("One?"), people.patientOf(unsigned)))
        .isInstanceOf(NotPossibleNow.class);
  }

  @Test
  void aColleagueAnswersWhenWhoSignedNoLongerWorksHere() {
    ReferralNumber number = answered();
    people.leaves(lin);

    followUp.ask(number, List.of("One?"), patient);

    assertThat(people.status(number)).isEqualTo("AWAITING_REVIEW");
    Reviewer zhao = people.reviewer("Dr. Zhao");
    assertThatThrownBy(() -> addenda.open(number, zhao)).isInstanceOf(NotYourClaim.class);
    people.takes(number, zhao);
    EvaluationOnDesk signed = evaluations.open(number, zhao);
    assertThat(signed.signedAt()).isPresent();
    assertThatThrownBy(() -> evaluations.save(number, signed.form(), signed.seen().version(), zhao))
        .isInstanceOf(AlreadySigned.class);
    answers(number, zhao);
    release(number);
    LetterContent content = reading.read(number, new LetterEdition(0, 1), patient).content();
    assertThat(content.heading().physician().name()).isEqualTo("Dr. Zhao");
    assertThat(reading.read(number, NEWEST, patient).content().heading().physician().name())
        .isEqualTo("Dr. Lin");
  }

  @Test
  void whatWasBegunIsKeptWhenItGoesBackToTheQueue() {
    ReferralNumber number = answered();
    followUp.ask(number, List.of("One?"), patient);
    AddendumOnDesk open = addenda.open(number, lin);
    addenda.save(number, written(open, "Yes."), ReadIn.version(open.version()), lin);

    queue.release(number, lin);
    Reviewer zhao = people.reviewer("Dr. Zhao");
    people.takes(number, zhao);

    assertThat(addenda.open(number, zhao).words().replies().getFirst().answer()).isEqualTo("Yes.");
    assertThatThrownBy(() -> addenda.open(number, lin)).isInstanceOf(NotYourClaim.class);
  }

  @Test
  void whoSignedAddsByThemselvesAndNobodyElse() {
    ReferralNumber number = answered();
    Reviewer zhao = people.reviewer("Dr. Zhao");
    assertThatThrownBy(() -> addenda.open(number, zhao)).isInstanceOf(NotPossibleNow.class);
    assertThat(addenda.mayAdd(number, zhao)).isEmpty();
    assertThat(addenda.mayAdd(number, lin)).contains(0);
    AddendumOnDesk open = addenda.open(number, lin);
    var words = new AddendumWords(List.of(), "Ask for an echo first.", List.of());

    AddendumOnDesk saved = addenda.save(number, words, ReadIn.version(open.version()), lin);
    assertThat(people.status(number)).isEqualTo("ANSWERED");
    addenda.sign(number, saved.seen(), QUALIFICATION, lin);
    addenda.sign(number, saved.seen(), QUALIFICATION, lin);

    assertThat(people.history(number)).filteredOn("ADDENDUM_SIGNED"::equals).hasSize(1);
    assertThat(people.status(number)).isEqualTo("EVALUATED");
    release(number);
    assertThat(addendum(number).text()).isEqualTo("Ask for an echo first.");
  }

  @Test
  void isSignedOnlyAsItWasReadAndWhenNothingIsMissing() {
    ReferralNumber number = answered();
    followUp.ask(number, List.of("One?", "Two?"), patient);
    AddendumOnDesk open = addenda.open(number, lin);
    var half =
        new AddendumWords(
            List.of(new Reply(open.questions().getFirst().id(), "Yes.", List.of())), "", List.of());
    AddendumOnDesk saved = addenda.save(number, half, ReadIn.version(open.version()), lin);

    assertThat(saved.finished()).isFalse();
    assertThatThrownBy(() -> addenda.sign(number, saved.seen(), QUALIFICATION, lin))
        .isInstanceOf(AddendumNotFinished.class);
    AddendumOnDesk whole =
        addenda.save(number, written(open, "Yes."), ReadIn.version(saved.version()), lin);
    assertThatThrownBy(() -> addenda.save(number, half, ReadIn.version(saved.version()), lin))
        .isInstanceOf(ChangedElsewhere.class);
    assertThatThrownBy(() -> addenda.sign(number, saved.seen(), QUALIFICATION, lin))
        .isInstanceOf(ChangedElsewhere.class);
    addenda.sign(number, whole.seen(), QUALIFICATION, lin);
  }

  @Test
  void answersNothingWithoutWhatCameWhileItWasWritten() {
    ReferralNumber number = answered();
    followUp.ask(number, List.of("One?"), patient);
    AddendumOnDesk open = addenda.open(number, lin);
    AddendumOnDesk saved =
        addenda.save(number, written(open, "Yes."), ReadIn.version(open.version()), lin);
    records.filledWith(number, 1, 10);

    assertThatThrownBy(() -> addenda.sign(number, saved.seen(), QUALIFICATION, lin))
        .isInstanceOf(RecordsChanged.class);

    assertThat(people.status(number)).isEqualTo("IN_REVIEW");
    addenda.sign(number, addenda.open(number, lin).seen(), QUALIFICATION, lin);
  }

  /** The network was lost after it was saved: the window tries again with the version it knows. */
  @Test
  void aWindowWhoseAnswersWereLostGoesOnUntilAnotherSaves() {
    ReferralNumber number = answered();
    followUp.ask(number, List.of("One?"), patient);
    AddendumOnDesk open = addenda.open(number, lin);
    Optional<UUID> here = Optional.of(UUID.randomUUID());
    addenda.save(number, written(open, "Y"), new ReadIn(open.version(), here, 1), lin);

    addenda.save(number, written(open, "Yes"), new ReadIn(open.version(), here, 3), lin);

    var late = new ReadIn(open.version(), here, 2);
    assertThatThrownBy(() -> addenda.save(number, written(open, "Ye"), late, lin))
        .isInstanceOf(ChangedElsewhere.class);
    var other = ReadIn.version(addenda.open(number, lin).version());
    addenda.save(number, written(open, "No"), other, lin);
    var again = new ReadIn(open.version(), here, 4);
    assertThatThrownBy(() -> addenda.save(number, written(open, "Yes."), again, lin))
        .isInstanceOf(ChangedElsewhere.class);
  }

  @Test
  void theDatabaseItselfRefusesToChangeWhatWasSignedOrAnswered() {
    ReferralNumber number = answered();
    followUp.ask(number, List.of("One?"), patient);
    answers(number, lin);
    String of = " where referral_id = '%s'".formatted(people.id(number));
    String evaluation = " where evaluation_id in (select id from evaluation" + of + ")";
    String addendum = " where addendum_id in (select id from addendum" + of + ")";

    for (String change :
        List.of(
            "update follow_up_question set words = 'Two?'" + of,
            "delete from follow_up_question" + of,
            "update addendum set number = 2" + of,
            "delete from addendum_signature" + addendum,
            "update addendum_signature set licence = 'x'" + addendum,
            "delete from signature" + evaluation)) {
      assertThatThrownBy(() -> letters.change(change))
          .as(change)
          .hasStackTraceContaining("ERROR: ");
    }
    assertThat(followUp.look(number, patient).asked()).hasSize(1);
  }

  @Test
  void doesNotRestOnAnotherPersonsPage() {
    ReferralNumber number = answered();
    followUp.ask(number, List.of("One?"), patient);
    AddendumOnDesk open = addenda.open(number, lin);
    AddendumOnDesk saved =
        addenda.save(
            number,
            written(open, "Yes.", new Citation(labs, 1)),
            ReadIn.version(open.version()),
            lin);
    findings.setAside(number, labs, 1, coordinator);

    assertThatThrownBy(() -> addenda.sign(number, saved.seen(), QUALIFICATION, lin))
        .isInstanceOf(RecordsChanged.class);
    Seen looked = addenda.open(number, lin).seen();
    assertThatThrownBy(() -> addenda.sign(number, looked, QUALIFICATION, lin))
        .isInstanceOf(CitesSetApartPage.class);
    findings.keep(number, labs, 1, coordinator);
    addenda.sign(number, saved.seen(), QUALIFICATION, lin);
    release(number);
    findings.setAside(number, labs, 1, coordinator);
    assertThatThrownBy(() -> reading.read(number, new LetterEdition(0, 1), patient))
        .isInstanceOf(LetterHeldBack.class);
    assertThat(reading.find(number, patient).orElseThrow().addenda()).isEmpty();
    assertThat(reading.download(number, NEWEST, patient).pdf()).isNotEmpty();
  }

  /** The questions wait for the corrected letter, and what was written to them is kept. */
  @Test
  void aLetterInDoubtIsCorrectedWhileQuestionsWaitAndTheyAreAnsweredAfterIt() {
    ReferralNumber number = answered();
    followUp.ask(number, List.of("One?", "Two?"), patient);
    AddendumOnDesk open = addenda.open(number, lin);
    addenda.save(number, written(open, "Yes."), ReadIn.version(open.version()), lin);
    findings.setAside(number, labs, 2, coordinator);
    assertThat(doubts.find(number, coordinator).orElseThrow().mayBeGivenBack()).isTrue();

    corrections.ask(number, coordinator);
    corrections.ask(number, coordinator);

    assertThat(people.status(number)).isEqualTo("IN_REVIEW");
    assertThat(people.history(number)).filteredOn("CORRECTION_ASKED"::equals).hasSize(1);
    assertThat(doubts.find(number, coordinator).orElseThrow().mayBeGivenBack()).isFalse();
    assertThatThrownBy(() -> reading.read(number, NEWEST, patient))
        .isInstanceOf(LetterHeldBack.class);
    assertThatThrownBy(() -> addenda.open(number, lin)).isInstanceOf(NotPossibleNow.class);
    assertThat(followUp.look(number, patient).asked())
        .noneMatch(FurtherQuestions.Asked::answered)
        .hasSize(2);
    followUp.ask(number, List.of("One?"), patient);
    corrects(number, lin);
    release(number);
    assertThat(people.history(number)).endsWith("ANSWERED", "FOLLOW_UP_RESUMED");
    assertThat(people.status(number)).isEqualTo("IN_REVIEW");
    assertThat(reading.read(number, NEWEST, patient).content().heading().edition()).isEqualTo(2);
    signsWhatWasKept(number, "One?", "Two?");
    release(number);
    assertThat(people.status(number)).isEqualTo("ANSWERED");
    assertThat(addendum(number).edition()).isEqualTo(2);
    assertThat(released(number))
        .containsExactlyInAnyOrder(
            new LetterEdition(1, 0), new LetterEdition(2, 0), new LetterEdition(2, 1));
  }

  /** It rests on a letter in doubt, so it cannot leave; what it answers is answered once more. */
  @Test
  void anAddendumThatNeverLeftIsSignedOnceMoreBesideTheCorrectedLetter() {
    ReferralNumber number = answered();
    followUp.ask(number, List.of("One?"), patient);
    answers(number, lin);
    findings.setAside(number, labs, 2, coordinator);
    assertThatThrownBy(() -> letters.releases(number, coordinator))
        .isInstanceOf(CitesSetApartPage.class);

    corrections.ask(number, coordinator);
    corrects(number, lin);
    release(number);

    signsWhatWasKept(number, "One?");
    release(number);
    assertThat(people.status(number)).isEqualTo("ANSWERED");
    assertThat(released(number))
        .containsExactlyInAnyOrder(
            new LetterEdition(1, 0), new LetterEdition(2, 0), new LetterEdition(2, 1));
    assertThat(followUp.look(number, patient).asked())
        .singleElement()
        .matches(FurtherQuestions.Asked::answered);
  }

  /** The patient has its answers, though the referral did not say so yet. */
  @Test
  void anAddendumThatLeftUnheardIsNotAnsweredASecondTime() {
    ReferralNumber number = answered();
    followUp.ask(number, List.of("One?"), patient);
    answers(number, lin);
    release(number);
    letters.unheard(number);

    corrections.ask(number, coordinator);

    assertThat(people.status(number)).isEqualTo("IN_REVIEW");
    assertThat(followUp.look(number, patient).asked()).isEmpty();
    corrects(number, lin);
    release(number);
    assertThat(people.status(number)).isEqualTo("ANSWERED");
    assertThat(people.history(number)).doesNotContain("FOLLOW_UP_RESUMED");
    assertThat(addenda.mayAdd(number, lin)).contains(0);
  }

  /** The mail was called back before it left; its addendum is released again with the next one. */
  @Test
  void anAddendumWhoseMailWasCalledBackIsSignedOnceMore() throws Exception {
    ReferralNumber number = answered();
    followUp.ask(number, List.of("One?"), patient);
    answers(number, lin);
    transaction.begin();
    letters.releases(number, coordinator);
    corrections.ask(number, coordinator);
    transaction.commit();

    assertThat(followUp.look(number, patient).asked())
        .extracting(FurtherQuestions.Asked::answered)
        .containsExactly(false);
    corrects(number, lin);
    release(number);
    signsWhatWasKept(number, "One?");
    release(number);
    assertThat(people.status(number)).isEqualTo("ANSWERED");
  }

  @Test
  void whoeverTakesItFromTheQueueCorrectsItAndThenAnswers() {
    ReferralNumber number = answered();
    people.leaves(lin);
    followUp.ask(number, List.of("One?"), patient);

    assertThat(corrections.ask(number, coordinator)).isEqualTo(ReferralStatus.AWAITING_REVIEW);

    Reviewer zhao = people.reviewer("Dr. Zhao");
    people.takes(number, zhao);
    corrects(number, zhao);
    release(number);
    answers(number, zhao);
    assertThat(people.status(number)).isEqualTo("EVALUATED");
  }

  @Test
  void asksNothingInBlankWords() {
    ReferralNumber number = answered();

    assertThatThrownBy(() -> followUp.ask(number, List.of("", " \n"), patient))
        .isInstanceOf(NoQuestionAsked.class);
    assertThat(people.status(number)).isEqualTo("ANSWERED");
    followUp.ask(number, List.of(" One? ", " "), patient);

    assertThat(followUp.look(number, patient).asked())
        .extracting(FurtherQuestions.Asked::words)
        .containsExactly("One?");
  }

  @Test
  void isNotTakenBackWhileQuestionsWait() {
    ReferralNumber number = answered();
    followUp.ask(number, List.of("One?"), patient);

    assertThat(patientDesk.read(number, patient).withdrawable()).isFalse();
    assertThatThrownBy(() -> patientDesk.withdraw(number, patient))
        .isInstanceOf(AnsweredAlready.class);
    assertThat(people.status(number)).isEqualTo("IN_REVIEW");
  }

  @Test
  void aLetterThatDidNotArriveIsAWorkListWhileQuestionsWait() {
    ReferralNumber number = answered();
    letters.failed(number, "REJECTED");

    followUp.ask(number, List.of("One?"), patient);

    assertThat(listed(WorkList.DELIVERY_PROBLEMS, number)).isTrue();
    corrections.ask(number, coordinator);
    assertThat(listed(WorkList.DELIVERY_PROBLEMS, number)).isFalse();
  }

  private void corrects(ReferralNumber number, Reviewer reviewer) {
    EvaluationOnDesk back = evaluations.open(number, reviewer);
    EvaluationOnDesk mended =
        evaluations.save(number, finished(back.form()), back.version(), reviewer);
    evaluations.sign(number, mended.seen(), QUALIFICATION, reviewer);
  }

  private void signsWhatWasKept(ReferralNumber number, String... questions) {
    AddendumOnDesk kept = addenda.open(number, lin);
    assertThat(kept.edition()).isEqualTo(2);
    assertThat(kept.addendum()).isOne();
    assertThat(kept.questions()).extracting(AddendumOnDesk.Asked::words).containsExactly(questions);
    assertThat(kept.questions())
        .allSatisfy(asked -> assertThat(kept.words().to(asked.id()).answer()).isEqualTo("Yes."));
    addenda.sign(number, kept.seen(), QUALIFICATION, lin);
  }

  private List<LetterEdition> released(ReferralNumber number) {
    return deliveries.rowsOf(number, coordinator).stream()
        .map(row -> row.release().edition())
        .toList();
  }

  private void answers(ReferralNumber number, Reviewer reviewer, Citation... cited) {
    AddendumOnDesk open = addenda.open(number, reviewer);
    AddendumOnDesk saved =
        addenda.save(
            number, written(open, "Yes.", cited), ReadIn.version(open.version()), reviewer);
    addenda.sign(number, saved.seen(), QUALIFICATION, reviewer);
  }

  private static AddendumWords written(AddendumOnDesk open, String answer, Citation... cited) {
    return new AddendumWords(
        open.questions().stream()
            .map(asked -> new Reply(asked.id(), answer, List.of(cited)))
            .toList(),
        "",
        List.of());
  }

  private LetterContent.Addition addendum(ReferralNumber number) {
    return Objects.requireNonNull(
        reading.read(number, new LetterEdition(0, 1), patient).content().addition());
  }

  private boolean listed(ReferralNumber number) {
    return listed(WorkList.LETTERS_TO_SEND, number);
  }

  private boolean listed(WorkList list, ReferralNumber number) {
    return lists
        .page(
            new WorkListQuestion(
                list,
                number.value(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            coordinator)
        .rows()
        .stream()
        .anyMatch(row -> row.number().equals(number));
  }

  private void release(ReferralNumber number) {
    letters.releases(number, coordinator);
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> !letters.isOnItsWay(number));
    deliveries.rowsOf(number, coordinator).stream()
        .filter(DeliveryRow::accepted)
        .forEach(row -> answering.mailLeft(row.mail().id()));
  }

  private ReferralNumber answered() {
    lin = people.reviewer("Dr. Lin");
    coordinator = records.coordinator();
    ReferralNumber number = people.waiting();
    patient = people.patientOf(number);
    records.filledWith(number, 1, 10);
    labs = records.recordsOf(number).getFirst();
    records.copied(labs, 1, "Hb 120", "");
    records.copied(labs, 2, "Hb 131", "");
    people.takes(number, lin);
    EvaluationOnDesk read = evaluations.open(number, lin);
    EvaluationOnDesk saved =
        evaluations.save(number, finished(read.form(), new Citation(labs, 2)), read.version(), lin);
    evaluations.sign(number, saved.seen(), QUALIFICATION, lin);
    release(number);
    return number;
  }
}
