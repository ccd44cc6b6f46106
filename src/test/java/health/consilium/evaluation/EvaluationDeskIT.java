package health.consilium.evaluation;

import static health.consilium.evaluation.EvaluationFixture.QUALIFICATION;
import static health.consilium.evaluation.EvaluationFixture.finished;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Coordinator;
import health.consilium.account.Reviewer;
import health.consilium.audit.WrittenDown;
import health.consilium.records.RecordKind;
import health.consilium.records.RecordReception;
import health.consilium.records.RecordsFixture;
import health.consilium.records.UnknownRecord;
import health.consilium.records.findings.FindingDesk;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import health.consilium.review.NotYourClaim;
import health.consilium.review.ReviewFixture;
import health.consilium.review.ReviewQueue;
import health.consilium.support.TestTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class EvaluationDeskIT {

  @Inject EvaluationDesk desk;
  @Inject EvaluationRoom room;
  @Inject ReviewQueue queue;
  @Inject ReviewFixture people;
  @Inject Referrals referrals;
  @Inject RecordReception reception;
  @Inject RecordsFixture records;
  @Inject FindingDesk findings;
  @Inject WrittenDown trail;
  @Inject EntityManager entityManager;
  @Inject TestTransaction transaction;

  @Test
  void theRoomOpensOnlyForWhoHoldsTheClaim() {
    Reviewer lin = people.reviewer("Dr. Lin");
    Reviewer zhao = people.reviewer("Dr. Zhao");
    ReferralNumber number = people.waiting();

    assertThatThrownBy(() -> room.enter(number, lin)).isInstanceOf(NotYourClaim.class);
    people.takes(number, lin);

    assertThat(room.enter(number, lin).told().questions()).hasSize(2);
    assertThatThrownBy(() -> room.enter(number, zhao)).isInstanceOf(NotYourClaim.class);
  }

  @Test
  void enteringTheRoomIsWrittenDown() throws Exception {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    people.takes(number, lin);

    room.enter(number, lin);

    assertThat(trail.about(number)).endsWith("room.entered " + lin.accountId());
  }

  @Test
  void theRoomSaysThatThingsGotWorse() {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    people.takes(number, lin);
    assertThat(room.enter(number, lin).told().urgent()).isFalse();

    people.gotWorse(number);

    assertThat(room.enter(number, lin).told().urgent()).isTrue();
    assertThat(room.enter(number, lin).told().gotWorse()).isTrue();
  }

  @Test
  void aSecondWindowNeverOverwritesSilently() {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    people.takes(number, lin);
    EvaluationOnDesk read = desk.open(number, lin);

    desk.save(number, withInShort(read.form(), "first window"), read.version(), lin);

    assertThatThrownBy(
            () -> desk.save(number, withInShort(read.form(), "second"), read.version(), lin))
        .isInstanceOf(ChangedElsewhere.class);
    assertThat(desk.open(number, lin).form().inShort()).isEqualTo("first window");
  }

  @Test
  void nobodySignsWhileAWindowSaves() throws Exception {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    people.takes(number, lin);
    EvaluationOnDesk read = desk.open(number, lin);

    transaction.begin();
    desk.save(number, withInShort(read.form(), "still writing"), read.version(), lin);
    assertThat(people.isHeld(number)).isTrue();
    transaction.rollback();
    assertThat(people.isHeld(number)).isFalse();
  }

  /** The network was lost after it was saved: the window tries again with the version it knows. */
  @Test
  void aWindowWhoseAnswersWereLostGoesOnUntilAnotherSaves() {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    people.takes(number, lin);
    EvaluationOnDesk read = desk.open(number, lin);
    UUID here = UUID.randomUUID();
    desk.save(number, withInShort(read.form(), "a"), in(here, read.version(), 1), lin);

    desk.save(number, withInShort(read.form(), "abc"), in(here, read.version(), 3), lin);

    assertThat(desk.open(number, lin).form().inShort()).isEqualTo("abc");
    assertThatThrownBy(
            () ->
                desk.save(number, withInShort(read.form(), "ab"), in(here, read.version(), 2), lin))
        .as("what comes late")
        .isInstanceOf(ChangedElsewhere.class);
    long now = desk.open(number, lin).version();
    desk.save(number, withInShort(read.form(), "other"), in(UUID.randomUUID(), now, 1), lin);
    assertThatThrownBy(() -> desk.save(number, read.form(), in(here, now, 4), lin))
        .isInstanceOf(ChangedElsewhere.class);
    assertThat(desk.open(number, lin).form().inShort()).isEqualTo("other");
  }

  private static ReadIn in(UUID window, long version, int turn) {
    return new ReadIn(version, Optional.of(window), turn);
  }

  @Test
  void whatWasWrittenStaysForWhoClaimsItNext() {
    Reviewer lin = people.reviewer("Dr. Lin");
    Reviewer zhao = people.reviewer("Dr. Zhao");
    ReferralNumber number = people.waiting();
    people.takes(number, lin);
    EvaluationOnDesk read = desk.open(number, lin);
    desk.save(number, withInShort(read.form(), "so far"), read.version(), lin);

    queue.release(number, lin);
    people.takes(number, zhao);

    assertThat(desk.open(number, zhao).form().inShort()).isEqualTo("so far");
    assertThatThrownBy(() -> desk.save(number, read.form(), read.version() + 1, lin))
        .isInstanceOf(NotYourClaim.class);
  }

  @Test
  void doesNotSignWhatIsNotFinished() {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    people.takes(number, lin);
    EvaluationOnDesk read = desk.open(number, lin);

    assertThatThrownBy(() -> desk.sign(number, read.seen(), QUALIFICATION, lin))
        .isInstanceOf(NotFinished.class);
    assertThat(people.status(number)).isEqualTo("IN_REVIEW");
  }

  @Test
  void signingFreezesAndSigningTwiceIsHarmless() throws Exception {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    people.takes(number, lin);
    EvaluationOnDesk read = desk.open(number, lin);
    EvaluationOnDesk saved = desk.save(number, finished(read.form()), read.version(), lin);

    desk.sign(number, saved.seen(), QUALIFICATION, lin);
    desk.sign(number, saved.seen(), QUALIFICATION, lin);

    assertThat(people.status(number)).isEqualTo("EVALUATED");
    assertThat(people.history(number)).filteredOn("EVALUATED"::equals).hasSize(1);
    assertThat(room.enter(number, lin).signed()).isTrue();
    assertThat(desk.open(number, lin).qualification()).isEqualTo(QUALIFICATION);
    assertThatThrownBy(() -> desk.save(number, read.form(), saved.version(), lin))
        .isInstanceOf(NotYourClaim.class);
    assertThatThrownBy(() -> changeBehindTheDesk(saved)).hasMessageContaining("is signed");
    withdraw(number);
    assertThatThrownBy(() -> desk.open(number, lin)).isInstanceOf(NotYourClaim.class);
  }

  private void withdraw(ReferralNumber number) throws Exception {
    transaction.begin();
    Referral referral = referrals.requireAlone(number);
    referral.withdraw(Instant.now());
    referrals.record(referral, referral.patientId());
    transaction.commit();
  }

  @Test
  void doesNotSignWhatALaterRecordMayContradict() throws Exception {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    people.takes(number, lin);
    EvaluationOnDesk read = desk.open(number, lin);
    EvaluationOnDesk saved = desk.save(number, finished(read.form()), read.version(), lin);

    reception.receive(RecordsFixture.textFile(number, "Hb 61"), people.patientOf(number));

    assertThatThrownBy(() -> desk.sign(number, saved.seen(), QUALIFICATION, lin))
        .isInstanceOf(RecordsChanged.class);
    assertThat(people.status(number)).isEqualTo("IN_REVIEW");
    desk.sign(number, desk.open(number, lin).seen(), QUALIFICATION, lin);
    assertThat(people.status(number)).isEqualTo("EVALUATED");
  }

  /** Neither unseen, nor when the reviewer looked again and left the citation. */
  @Test
  void doesNotSignWhatRestsOnAnotherPersonsPage() {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    UUID labs = twoPagesOf(number);
    people.takes(number, lin);
    EvaluationOnDesk read = desk.open(number, lin);
    EvaluationForm citing = finished(read.form(), new Citation(labs, 1), new Citation(labs, 2));
    EvaluationOnDesk saved = desk.save(number, citing, read.version(), lin);
    assertThat(saved.setApart()).isEmpty();

    findings.setAside(number, labs, 2, records.coordinator());

    assertThatThrownBy(() -> desk.sign(number, saved.seen(), QUALIFICATION, lin))
        .isInstanceOf(RecordsChanged.class);
    EvaluationOnDesk again = desk.open(number, lin);
    assertThat(again.setApart())
        .singleElement()
        .satisfies(cited -> assertThat(cited.section()).isEqualTo(Progress.Section.DIAGNOSIS))
        .satisfies(cited -> assertThat(cited.page().number()).isEqualTo(2));
    assertThatThrownBy(() -> desk.sign(number, again.seen(), QUALIFICATION, lin))
        .isInstanceOfSatisfying(
            CitesSetApartPage.class,
            refusal -> assertThat(refusal.arguments()).containsExactly("filler", 2));
    assertThat(people.status(number)).isEqualTo("IN_REVIEW");
    EvaluationForm mended = finished(again.form(), new Citation(labs, 1));
    desk.sign(number, desk.save(number, mended, again.version(), lin).seen(), QUALIFICATION, lin);
    assertThat(people.status(number)).isEqualTo("EVALUATED");
  }

  @Test
  void signsAgainOncePagesTurnOutToBeThePatients() {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    UUID labs = twoPagesOf(number);
    Coordinator coordinator = records.coordinator();
    people.takes(number, lin);
    EvaluationOnDesk read = desk.open(number, lin);
    desk.save(number, finished(read.form(), new Citation(labs, 2)), read.version(), lin);

    findings.setAside(number, labs, 2, coordinator);
    EvaluationOnDesk without = desk.open(number, lin);
    findings.keep(number, labs, 2, coordinator);

    assertThatThrownBy(() -> desk.sign(number, without.seen(), QUALIFICATION, lin))
        .isInstanceOf(RecordsChanged.class);
    desk.sign(number, desk.open(number, lin).seen(), QUALIFICATION, lin);
    assertThat(people.status(number)).isEqualTo("EVALUATED");
  }

  @Test
  void citesNoRecordOfAnotherReferral() {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    UUID own = twoPagesOf(number);
    UUID foreign = twoPagesOf(people.waiting());
    people.takes(number, lin);
    EvaluationOnDesk read = desk.open(number, lin);
    EvaluationForm citing = finished(read.form(), new Citation(foreign, 1));

    assertThatThrownBy(() -> desk.save(number, citing, read.version(), lin))
        .isInstanceOf(UnknownRecord.class);
    assertThatThrownBy(
            () -> desk.save(number, citingInWords(read.form(), foreign), read.version(), lin))
        .isInstanceOf(UnknownRecord.class);
    assertThat(desk.open(number, lin).form()).isEqualTo(read.form());
    desk.save(number, citingInWords(read.form(), own), read.version(), lin);
    assertThat(desk.open(number, lin).form().citations()).containsExactly(new Citation(own, 1));
  }

  /** In a row as in the statement itself. */
  @Test
  void whatStandsInRowsComesBackAndCitesNoRecordOfAnotherReferral() {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    UUID own = twoPagesOf(number);
    UUID foreign = twoPagesOf(people.waiting());
    people.takes(number, lin);
    EvaluationOnDesk read = desk.open(number, lin);

    assertThatThrownBy(
            () -> desk.save(number, inRows(read.form(), foreign, own), read.version(), lin))
        .isInstanceOf(UnknownRecord.class);
    assertThatThrownBy(
            () -> desk.save(number, inRows(read.form(), own, foreign), read.version(), lin))
        .as("nor sets one aside")
        .isInstanceOf(UnknownRecord.class);
    desk.save(number, inRows(read.form(), own, own), read.version(), lin);

    EvaluationOnDesk again = desk.open(number, lin);
    assertThat(again.form()).isEqualTo(inRows(read.form(), own, own));
    assertThat(again.reminders()).contains(Reminder.EXCLUDED_CITED);
  }

  private static EvaluationForm inRows(EvaluationForm form, UUID record, UUID excluded) {
    List<Citation> cited = List.of(new Citation(record, 2));
    return new EvaluationForm(
        form.inShort(),
        form.answers(),
        new Diagnosis(
            null,
            null,
            "",
            "",
            "",
            List.of(),
            false,
            List.of(new Diagnosis.Stage(StageSystem.ISS, "III", StagedAt.DIAGNOSIS, cited)),
            List.of(
                new Diagnosis.GeneticTest(
                    "del(17p)", GeneticResult.NOT_TESTED, "", "2024-08", cited))),
        form.treatment(),
        new CurrentStatus(
            null,
            null,
            List.of(),
            "",
            List.of(
                new CurrentStatus.UrgentFinding(
                    "Hb 61",
                    "Go today",
                    "Dr Rekaan",
                    LocalDateTime.of(2026, 11, 24, 9, 30),
                    cited))),
        form.criteria(),
        form.opinion(),
        new Plan(
            List.of(),
            List.of(),
            List.of(),
            "",
            List.of(),
            "",
            new CostInformation("List", LocalDate.of(2026, 9, 30), "CNY", "1 166 000", "")),
        form.conflictOfInterest(),
        Map.of(),
        null,
        new RecordsUsed(
            List.of(new RecordsUsed.Excluded(excluded, ExclusionReason.DUPLICATE)),
            List.of(new RecordsUsed.Needed(RecordKind.HEART_REPORT, NeededBefore.TRAVEL)),
            List.of(new RecordsUsed.Missing("Weight", "Dose", "Home", null))));
  }

  private static EvaluationForm citingInWords(EvaluationForm form, UUID record) {
    return new EvaluationForm(
        "It came back [1].",
        form.answers(),
        form.diagnosis(),
        form.treatment(),
        form.status(),
        form.criteria(),
        form.opinion(),
        form.plan(),
        form.conflictOfInterest(),
        Map.of("inShort", List.of(new Citation(record, 1))),
        null,
        RecordsUsed.ALL);
  }

  private UUID twoPagesOf(ReferralNumber number) {
    records.filledWith(number, 1, 10);
    UUID labs = records.recordsOf(number).getFirst();
    records.copied(labs, 1, "Hb 84", "");
    records.copied(labs, 2, "Hb 120, another person", "");
    return labs;
  }

  private void changeBehindTheDesk(EvaluationOnDesk evaluation) throws Exception {
    transaction.begin();
    try {
      entityManager
          .createNativeQuery("update evaluation set form = '{}' where id = cast(?1 as uuid)")
          .setParameter(1, evaluation.id().toString())
          .executeUpdate();
    } finally {
      transaction.rollback();
    }
  }

  private static EvaluationForm withInShort(EvaluationForm form, String inShort) {
    return new EvaluationForm(
        inShort,
        form.answers(),
        form.diagnosis(),
        form.treatment(),
        form.status(),
        form.criteria(),
        form.opinion(),
        form.plan(),
        form.conflictOfInterest());
  }
}
