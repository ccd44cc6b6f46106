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
import health.consilium.evaluation.ReadIn;
import health.consilium.evaluation.addendum.AddendumDesk;
import health.consilium.evaluation.addendum.AddendumOnDesk;
import health.consilium.evaluation.addendum.AddendumWords;
import health.consilium.evaluation.addendum.FollowUpDesk;
import health.consilium.evaluation.addendum.FurtherQuestions;
import health.consilium.letter.LetterEdition;
import health.consilium.letter.LetterWords;
import health.consilium.platform.language.Language;
import health.consilium.records.RecordReading;
import health.consilium.records.RecordsFixture;
import health.consilium.records.SignedBefore;
import health.consilium.records.SignedEdition;
import health.consilium.referral.NotPossibleNow;
import health.consilium.referral.ReferralFixture;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import health.consilium.referral.UnknownReferral;
import health.consilium.review.ReviewFixture;
import health.consilium.support.Statements;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An answered referral comes back when its patient has new results. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class NewResultsIT {

  private static final LetterEdition NEWEST = new LetterEdition(0, 0);
  private static final LocalDate BORN = ReferralFixture.tanAdrian().birthDate();

  @Inject NewResultsDesk results;
  @Inject FollowUpDesk followUp;
  @Inject EvaluationDesk evaluations;
  @Inject Corrections corrections;
  @Inject Answering answering;
  @Inject LetterReading reading;
  @Inject DeliveryDesk deliveries;
  @Inject Referrals referrals;
  @Inject ReviewFixture people;
  @Inject RecordsFixture records;
  @Inject WrittenDown trail;
  @Inject AddendumDesk addenda;
  @Inject LinkedLetters links;
  @Inject DeliveryFixture letters;
  @Inject SignedBefore signedBefore;
  @Inject RecordReading shelves;

  private Reviewer lin;
  private Coordinator coordinator;
  private Patient patient;
  private UUID labs;

  @Test
  void comesBackWithEverythingInPlaceAndTheNewLetterNamesTheOneItReplaces() throws Exception {
    ReferralNumber number = answered();
    byte[] letter = reading.download(number, NEWEST, patient).pdf();
    assertThatThrownBy(() -> results.reopen(number, patient)).isInstanceOf(NothingNew.class);
    assertThat(people.status(number)).isEqualTo("ANSWERED");
    records.filledWith(number, 1, 10);

    results.reopen(number, patient);
    results.reopen(number, patient);

    assertThat(people.status(number)).isEqualTo("IN_REVIEW");
    assertThat(people.history(number)).filteredOn("NEW_RESULTS"::equals).hasSize(1);
    assertThat(people.mailsTo(lin)).singleElement().asString().contains(number.value());
    assertThat(trail.about(number)).contains("referral.newResults " + patient.accountId());
    EvaluationOnDesk back = evaluations.open(number, lin);
    assertThat(back.edition()).isEqualTo(2);
    assertThat(back.reason()).isEqualTo(EditionReason.NEW_RESULTS);
    assertThat(back.form().diagnosis().citations()).containsExactly(new Citation(labs, 1));
    assertThat(back.seen().files()).hasSize(2);
    SignedEdition before = signedBefore.lastOf(number, lin).orElseThrow();
    assertThat(before.edition()).isOne();
    assertThat(shelves.recordsOf(number, lin))
        .filteredOn(before::isBefore)
        .singleElement()
        .satisfies(came -> assertThat(came.id()).isNotEqualTo(labs));
    assertThat(reading.download(number, NEWEST, patient).pdf()).isEqualTo(letter);
    evaluations.sign(number, back.seen(), QUALIFICATION, lin);
    assertThat(reading.download(number, NEWEST, patient).pdf()).isEqualTo(letter);
    assertThat(deliveries.rowsOf(number, coordinator)).allMatch(DeliveryRow::stands);
    release(number);

    int edition = reading.read(number, NEWEST, patient).content().heading().edition();
    assertThat(LetterWords.in(Language.ENGLISH).edition(edition))
        .isEqualTo("edition 2, in place of edition 1");
    assertThat(deliveries.rowsOf(number, coordinator))
        .filteredOn(DeliveryRow::corrected)
        .hasSize(1);
    assertThat(people.status(number)).isEqualTo("ANSWERED");
    LetterEdition first = new LetterEdition(1, 0);
    assertThat(reading.earlier(number, patient))
        .containsExactly(new MyLetter(1, LetterStanding.EARLIER, List.of()));
    assertThat(reading.download(number, first, patient).pdf()).isEqualTo(letter);
    Patient stranger = people.patientOf(people.waiting());
    assertThatThrownBy(() -> reading.download(number, first, stranger))
        .isInstanceOf(UnknownReferral.class);
    assertThatThrownBy(() -> reading.standing(number, new LetterEdition(3, 0), patient))
        .isInstanceOf(UnknownReferral.class);
  }

  @Test
  void whatWasAskedAndAddedStaysWithItsEditionAndALinkToItLeadsToTheNewOne() {
    ReferralNumber number = answered();
    LinkCode code = letters.codeOf(deliveries.rowsOf(number, coordinator).getFirst().id());
    followUp.ask(number, List.of("May I travel?"), patient);
    AddendumOnDesk asked = addenda.open(number, lin);
    var reply = new AddendumWords.Reply(asked.questions().getFirst().id(), "Yes.", List.of());
    var words = new AddendumWords(List.of(reply), "", List.of());
    AddendumOnDesk saved = addenda.save(number, words, ReadIn.version(asked.version()), lin);
    addenda.sign(number, saved.seen(), QUALIFICATION, lin);
    release(number);
    byte[] addendum = reading.download(number, new LetterEdition(1, 1), patient).pdf();
    records.filledWith(number, 1, 10);
    results.reopen(number, patient);
    evaluations.sign(number, evaluations.open(number, lin).seen(), QUALIFICATION, lin);
    release(number);

    assertThat(reading.find(number, patient).orElseThrow().addenda()).isEmpty();
    assertThat(reading.earlier(number, patient))
        .containsExactly(
            new MyLetter(1, LetterStanding.EARLIER, List.of(new MyLetter.Addendum(1))));
    assertThat(reading.download(number, new LetterEdition(1, 1), patient).pdf())
        .isEqualTo(addendum);
    assertThat(reading.download(number, new LetterEdition(0, 1), patient).pdf())
        .isEqualTo(addendum);
    FurtherQuestions further = followUp.look(number, patient);
    assertThat(further.asked()).isEmpty();
    assertThat(further.left()).isEqualTo(3);
    assertThat(further.earlier())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.words()).isEqualTo("May I travel?");
              assertThat(each.answered()).isTrue();
              assertThat(each.edition()).isOne();
            });
    assertThat(links.waits(code)).isFalse();
    assertThat(links.isOutdated(code)).isTrue();
    assertThat(links.fetch(code, BORN.plusDays(1))).isEmpty();
    assertThat(links.fetch(code, BORN).orElseThrow().pdf())
        .isEqualTo(reading.download(number, NEWEST, patient).pdf());
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
    assertThat(reading.standing(number, NEWEST, patient)).isEqualTo(LetterStanding.HELD);
  }

  /** Only the edition that never left is corrected; what the patient has is innocent of it. */
  @Test
  void theLetterThatIsThereStaysWhileTheOneWithNewResultsIsCorrected() {
    ReferralNumber number = answered();
    LinkCode code = letters.codeOf(deliveries.rowsOf(number, coordinator).getFirst().id());
    records.filledWith(number, 1, 10);
    results.reopen(number, patient);
    evaluations.sign(number, evaluations.open(number, lin).seen(), QUALIFICATION, lin);

    corrections.ask(number, coordinator);

    assertThat(editionRead(number)).isOne();
    assertThat(links.opens(code)).isTrue();
    assertThat(links.isOutdated(code)).isFalse();
    EvaluationOnDesk third = evaluations.open(number, lin);
    assertThat(third.edition()).isEqualTo(3);
    evaluations.sign(number, third.seen(), QUALIFICATION, lin);
    assertThat(editionRead(number)).isOne();
    assertThat(deliveries.rowsOf(number, coordinator)).allMatch(DeliveryRow::stands);
    release(number);
    assertThat(editionRead(number)).isEqualTo(3);
    assertThat(links.isOutdated(code)).isTrue();
    byte[] newest = reading.download(number, NEWEST, patient).pdf();
    assertThat(links.fetch(code, BORN).orElseThrow().pdf()).isEqualTo(newest);
  }

  /** The newer one goes on with its words: what is wrong may stand in both. */
  @Test
  void noEarlierLetterIsReadWhileTheOneInItsPlaceIsCorrected() {
    ReferralNumber number = answered();
    LinkCode code = letters.codeOf(deliveries.rowsOf(number, coordinator).getFirst().id());
    releasesNewResults(number);
    LetterEdition first = new LetterEdition(1, 0);
    assertThat(reading.standing(number, first, patient)).isEqualTo(LetterStanding.EARLIER);

    corrections.ask(number, coordinator);

    assertThat(reading.standing(number, NEWEST, patient)).isEqualTo(LetterStanding.HELD);
    assertThat(reading.earlier(number, patient))
        .containsExactly(new MyLetter(1, LetterStanding.HELD, List.of()));
    assertThatThrownBy(() -> reading.download(number, first, patient))
        .isInstanceOf(LetterHeldBack.class);
    assertThat(links.opens(code)).isFalse();
    assertThat(links.waits(code)).isTrue();
    evaluations.sign(number, evaluations.open(number, lin).seen(), QUALIFICATION, lin);
    release(number);
    assertThat(reading.standing(number, NEWEST, patient)).isEqualTo(LetterStanding.STANDS);
    assertThat(reading.earlier(number, patient))
        .extracting(MyLetter::standing)
        .containsExactly(LetterStanding.REPLACED, LetterStanding.REPLACED);
  }

  @Test
  void aLinkToAnEarlierLetterOpensNoMoreThanTheLinkItLeadsTo() {
    ReferralNumber number = answered();
    LinkCode old = letters.codeOf(deliveries.rowsOf(number, coordinator).getFirst().id());
    releasesNewResults(number);
    LinkCode newer =
        deliveries.rowsOf(number, coordinator).stream()
            .filter(DeliveryRow::stands)
            .map(row -> letters.codeOf(row.id()))
            .findFirst()
            .orElseThrow();

    for (int tried = 1; tried < LetterLink.WRONG_ANSWERS; tried++) {
      assertThat(links.fetch(newer, BORN.plusDays(tried))).isEmpty();
    }
    assertThat(links.opens(old)).isTrue();
    assertThat(links.fetch(old, BORN.minusDays(1))).isEmpty();

    assertThat(links.opens(newer)).isFalse();
    assertThat(links.opens(old)).isFalse();
    assertThat(links.isOutdated(old)).isTrue();
  }

  /** What was begun for an addendum is there again once the next edition can be added to. */
  @Test
  void whatAReviewerBeganToAddIsKeptForTheNextEdition() {
    ReferralNumber number = answered();
    var words = new AddendumWords(List.of(), "Ask for an echo first.", List.of());
    addenda.save(number, words, ReadIn.version(0), lin);
    records.filledWith(number, 1, 10);

    results.reopen(number, patient);
    evaluations.sign(number, evaluations.open(number, lin).seen(), QUALIFICATION, lin);
    release(number);

    AddendumOnDesk kept = addenda.open(number, lin);
    assertThat(kept.edition()).isEqualTo(2);
    assertThat(kept.addendum()).isOne();
    assertThat(kept.words()).isEqualTo(words);
  }

  /** A letter is a long file, and the patient's page only names it. */
  @Test
  void readsNoPagesToSayWhichLetterThereIs() {
    ReferralNumber number = answered();

    assertThat(Statements.saidDuring(() -> reading.find(number, patient)))
        .isNotEmpty()
        .noneMatch(statement -> statement.toLowerCase(Locale.ROOT).contains("pdf"));
  }

  private void releasesNewResults(ReferralNumber number) {
    records.filledWith(number, 1, 10);
    results.reopen(number, patient);
    evaluations.sign(number, evaluations.open(number, lin).seen(), QUALIFICATION, lin);
    release(number);
  }

  private int editionRead(ReferralNumber number) {
    return reading.read(number, NEWEST, patient).content().heading().edition();
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
    letters.releases(number, coordinator);
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> !letters.isOnItsWay(number));
    deliveries.rowsOf(number, coordinator).stream()
        .filter(DeliveryRow::accepted)
        .forEach(row -> answering.mailLeft(row.mail().id()));
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
