package health.consilium.delivery;

import static health.consilium.evaluation.EvaluationFixture.QUALIFICATION;
import static health.consilium.evaluation.EvaluationFixture.finished;
import static health.consilium.referral.ReferralEventKind.ANSWERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import health.consilium.account.Coordinator;
import health.consilium.account.Patient;
import health.consilium.account.Reviewer;
import health.consilium.delivery.mail.LettersLeaving;
import health.consilium.delivery.office.WorkList;
import health.consilium.delivery.office.WorkListQuestion;
import health.consilium.delivery.office.WorkLists;
import health.consilium.evaluation.Citation;
import health.consilium.evaluation.CitesSetApartPage;
import health.consilium.evaluation.Corrections;
import health.consilium.evaluation.EvaluationDesk;
import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.EvaluationOnDesk;
import health.consilium.letter.LetterEdition;
import health.consilium.platform.EmailAddress;
import health.consilium.platform.mail.MailStatus;
import health.consilium.platform.refusal.NotFound;
import health.consilium.records.RecordsFixture;
import health.consilium.records.findings.FindingDesk;
import health.consilium.referral.AnsweredAlready;
import health.consilium.referral.HistoryEntry;
import health.consilium.referral.LetterWay;
import health.consilium.referral.NotPossibleNow;
import health.consilium.referral.PatientDesk;
import health.consilium.referral.ReferralFixture;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.SentReferral;
import health.consilium.review.ConflictDesk;
import health.consilium.support.Migration;
import health.consilium.support.TestTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page is set apart as another person's after the letter that cites it was released. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class HeldLetterIT {

  private static final LetterEdition NEWEST = new LetterEdition(0, 0);
  private static final LocalDate BORN = ReferralFixture.tanAdrian().birthDate();

  @Inject EvaluationDispatch dispatch;
  @Inject DeliveryDesk desk;
  @Inject LettersInDoubt doubts;
  @Inject LetterReading reading;
  @Inject LetterViewing viewing;
  @Inject LinkedLetters links;
  @Inject WorkLists lists;
  @Inject LettersLeaving leaving;
  @Inject Answering answering;
  @Inject PatientDesk patientDesk;
  @Inject Corrections corrections;
  @Inject EvaluationDesk evaluations;
  @Inject ConflictDesk conflicts;
  @Inject FindingDesk findings;
  @Inject DeliveryFixture people;
  @Inject RecordsFixture records;
  @Inject TestTransaction transaction;
  @Inject Migration migration;

  private Coordinator coordinator;
  private Patient patient;
  private UUID labs;

  @Test
  void itsMailThatHasNotLeftIsStopped() throws Exception {
    ReferralNumber number = heldBeforeItsMailLeft();

    DeliveryRow row = row(number);
    assertThat(row.mail().status()).isEqualTo(MailStatus.STOPPED);
    assertThat(row.held()).isTrue();
    assertThat(desk.open(row.id(), coordinator).ledger())
        .extracting(LedgerLine::kind)
        .containsExactly(LedgerKind.PRINTED, LedgerKind.RELEASED, LedgerKind.HELD);
    assertThat(listed(WorkList.DELIVERY_PROBLEMS, number)).isTrue();
    assertThatThrownBy(() -> desk.readdress(row.id(), address(row), coordinator))
        .isInstanceOf(LetterHeldBack.class);
    assertThatThrownBy(() -> reading.read(number, NEWEST, patient))
        .isInstanceOf(LetterHeldBack.class);
    assertThat(reading.standing(number, NEWEST, patient)).isEqualTo(LetterStanding.HELD);
    assertThat(doubts.find(number, coordinator).orElseThrow().left()).isEmpty();
    assertThat(people.mailsOf(number)).isOne();
  }

  /** It may be with the patient in a moment, and then it has left once. */
  @Test
  void whatIsUnderWayJustThenIsNotReleasedASecondTime() throws Exception {
    ReferralNumber number = heldBeforeItsMailLeft();
    people.underWay(number, true);
    assertThat(doubts.find(number, coordinator).orElseThrow().left()).hasSize(1);

    findings.keep(number, labs, 1, coordinator);

    DeliveryRow row = row(number);
    assertThat(row.troubled()).isFalse();
    assertThatThrownBy(() -> desk.readdress(row.id(), address(row), coordinator))
        .isInstanceOf(MailUnderWay.class);
    people.underWay(number, false);
    desk.readdress(row.id(), address(row), coordinator);
    assertThat(people.mailsOf(number)).isEqualTo(2);
  }

  @Test
  void itsMailIsStoppedWhenItIsGivenBackToBeCorrected() throws Exception {
    ReferralNumber number = signed(LetterWay.ATTACHED);
    transaction.begin();
    people.releases(number, coordinator);
    corrections.ask(number, coordinator);
    transaction.commit();

    assertThat(row(number).mail().status()).isEqualTo(MailStatus.STOPPED);
    assertThat(row(number).corrected()).isTrue();
  }

  /** Nobody knows yet whether it leaves, so nothing is decided on it. */
  @Test
  void isNotGivenBackInTheMomentsInWhichItsMailIsSent() throws Exception {
    ReferralNumber number = signed(LetterWay.ATTACHED);
    transaction.begin();
    people.releases(number, coordinator);
    people.underWay(number, true);
    transaction.commit();

    assertThatThrownBy(() -> corrections.ask(number, coordinator)).isInstanceOf(MailUnderWay.class);

    assertThat(people.statusOf(number)).isEqualTo(ReferralStatus.EVALUATED);
    assertThat(row(number).mail().status()).isEqualTo(MailStatus.WAITING);
    assertThat(row(number).corrected()).isFalse();
    people.failed(number, "PARKED");
    people.underWay(number, false);
    corrections.ask(number, coordinator);
    assertThat(people.statusOf(number)).isEqualTo(ReferralStatus.IN_REVIEW);
    assertThat(row(number).mail().status()).isEqualTo(MailStatus.STOPPED);
  }

  @Test
  void aLetterThatLeftUnheardBeforeItWasGivenBackIsNotedAsLeft() {
    ReferralNumber number = answered();
    Instant left = patientDesk.read(number, patient).answeredAt().orElseThrow();
    people.unheard(number);
    corrections.ask(number, coordinator);
    assertThatThrownBy(() -> patientDesk.withdraw(number, patient))
        .isInstanceOf(AnsweredAlready.class);

    leaving.catchUp();
    leaving.catchUp();

    assertThat(people.statusOf(number)).isEqualTo(ReferralStatus.IN_REVIEW);
    SentReferral seen = patientDesk.read(number, patient);
    assertThat(seen.answeredAt()).contains(left);
    assertThat(seen.history())
        .filteredOn(entry -> entry.kind() == ANSWERED)
        .extracting(HistoryEntry::at)
        .containsOnly(left);
    assertThat(seen.withdrawable()).isFalse();
    assertThat(seen.history()).last().extracting(HistoryEntry::kind).isEqualTo(ANSWERED);
    assertThat(answering.leftButNotAnswered()).doesNotContain(row(number).mail().id());
    correct(number);
    people.releases(number, coordinator);
    await(number, ReferralStatus.ANSWERED);
  }

  /** Only a person lets go what was stopped. */
  @Test
  void whenThePageTurnsOutToBeThePatientsItIsReleasedAgainByHand() throws Exception {
    ReferralNumber number = heldBeforeItsMailLeft();

    findings.keep(number, labs, 1, coordinator);

    DeliveryRow row = row(number);
    assertThat(doubts.find(number, coordinator)).isEmpty();
    assertThat(row.mail().status()).isEqualTo(MailStatus.STOPPED);
    assertThat(row.troubled()).isTrue();
    assertThat(desk.open(row.id(), coordinator).ledger())
        .filteredOn(line -> line.kind() == LedgerKind.HELD || line.kind() == LedgerKind.LET_GO)
        .extracting(LedgerLine::kind, LedgerLine::detail)
        .containsExactly(tuple(LedgerKind.HELD, "Somebody"), tuple(LedgerKind.LET_GO, "Somebody"));
    assertThat(listed(WorkList.DELIVERY_PROBLEMS, number)).isTrue();
    desk.readdress(row.id(), address(row), coordinator);
    await(number, ReferralStatus.ANSWERED);
    assertThat(listed(WorkList.DELIVERY_PROBLEMS, number)).isFalse();
  }

  @Test
  void whatLeftIsShownAndOpensNothingUntilThePageIsBack() {
    ReferralNumber number = answered();
    LinkCode code = people.linkTo(row(number).id());

    findings.setAside(number, labs, 1, coordinator);

    assertThat(people.statusOf(number)).isEqualTo(ReferralStatus.ANSWERED);
    assertThat(row(number).accepted()).isTrue();
    LetterInDoubt doubtful = doubts.find(number, coordinator).orElseThrow();
    assertThat(doubtful.left()).extracting(DeliveryRow::id).containsExactly(row(number).id());
    assertThat(doubtful.citations()).hasSize(1);
    assertThat(listed(WorkList.DELIVERY_PROBLEMS, number)).isTrue();
    assertThat(links.opens(code)).isFalse();
    assertThat(links.waits(code)).isTrue();
    assertThatThrownBy(() -> reading.download(number, NEWEST, patient))
        .isInstanceOf(LetterHeldBack.class);
    findings.keep(number, labs, 1, coordinator);
    assertThat(links.fetch(code, BORN)).isPresent();
    assertThat(reading.download(number, NEWEST, patient).pdf()).isEqualTo(DeliveryFixture.PDF);
    assertThat(listed(WorkList.DELIVERY_PROBLEMS, number)).isFalse();
  }

  @Test
  void aPageThatNobodyCitesHoldsNothingBack() {
    ReferralNumber number = answered();
    records.copied(labs, 2, "Hb 131, another person", "");

    findings.setAside(number, labs, 2, coordinator);

    assertThat(row(number).held()).isFalse();
    assertThat(doubts.find(number, coordinator)).isEmpty();
    assertThat(reading.download(number, NEWEST, patient).pdf()).isEqualTo(DeliveryFixture.PDF);
  }

  /** What the letter says was read on the old picture, whatever the new one shows. */
  @Test
  void staysInDoubtWhenABetterPhotoTookThePlaceOfThePage() {
    ReferralNumber number = signed(LetterWay.LINK);
    findings.setAside(number, labs, 1, coordinator);

    records.replaced(labs, 1);

    assertThat(doubts.find(number, coordinator).orElseThrow().citations()).hasSize(1);
    assertThatThrownBy(() -> people.releases(number, coordinator))
        .isInstanceOf(CitesSetApartPage.class);
    corrections.ask(number, coordinator);
    correct(number);
    assertThat(doubts.find(number, coordinator)).isEmpty();
    people.releases(number, coordinator);
    await(number, ReferralStatus.ANSWERED);
  }

  @Test
  void whatWasReleasedAndSetApartBeforeHoldsWereKeptIsHeldToo() throws Exception {
    ReferralNumber number = heldBeforeItsMailLeft();
    ReferralNumber other = answered();
    records.copied(labs, 2, "Hb 131, another person", "");
    findings.setAside(other, labs, 2, coordinator);

    people.heldNothing();
    migration.again("V052__letter_holds.sql");

    assertThat(row(number).held()).isTrue();
    assertThat(row(number).mail().status()).isEqualTo(MailStatus.STOPPED);
    assertThat(row(other).held()).isFalse();
  }

  @Test
  void aCorrectedEditionTakesItsPlace() {
    ReferralNumber number = answered();
    UUID old = row(number).id();
    LinkCode code = people.linkTo(old);
    findings.setAside(number, labs, 1, coordinator);

    corrections.ask(number, coordinator);

    assertThat(doubts.find(number, coordinator).orElseThrow().mayBeGivenBack()).isFalse();
    assertThatThrownBy(() -> reading.read(number, NEWEST, patient))
        .isInstanceOf(LetterHeldBack.class);
    correct(number);
    assertThat(links.waits(code)).isTrue();
    assertThat(links.isOutdated(code)).isFalse();
    assertThat(doubts.find(number, coordinator)).isEmpty();
    assertThat(listed(WorkList.LETTERS_TO_SEND, number)).isTrue();
    assertThat(listed(WorkList.DELIVERY_PROBLEMS, number)).isFalse();
    assertThatThrownBy(() -> desk.sendNewLink(old, coordinator)).isInstanceOf(NotPossibleNow.class);
    leaving.catchUp();
    assertThat(people.statusOf(number)).isEqualTo(ReferralStatus.EVALUATED);
    assertThat(dispatch.preview(number, coordinator).mails())
        .allSatisfy(mail -> assertThat(mail.body().text()).contains("corrected edition"));
    people.releases(number, coordinator);
    await(number, ReferralStatus.ANSWERED);
    assertThat(reading.read(number, NEWEST, patient).content().heading().edition()).isEqualTo(2);
    assertThat(links.isOutdated(code)).isTrue();
    assertThat(links.waits(code)).isFalse();
    assertThat(links.opens(code)).isFalse();
    people.linkTo(desk.rowsOf(number, coordinator).getLast().id());
    assertThat(links.fetch(code, BORN).orElseThrow().pdf()).isNotEqualTo(DeliveryFixture.PDF);
    assertThat(reading.earlier(number, patient))
        .extracting(MyLetter::standing)
        .containsExactly(LetterStanding.REPLACED);
    assertThatThrownBy(() -> reading.download(number, new LetterEdition(1, 0), patient))
        .isInstanceOf(LetterReplaced.class);
    assertThatThrownBy(() -> desk.sendNewLink(old, coordinator))
        .isInstanceOf(AlreadyReplaced.class);
    assertThat(desk.rowsOf(number, coordinator))
        .extracting(DeliveryRow::corrected)
        .containsExactly(true, false);
    assertThat(viewing.edition(number, new LetterEdition(1, 0), coordinator).pdf())
        .isEqualTo(DeliveryFixture.PDF);
    assertThat(viewing.pdf(number, coordinator).pdf()).isNotEqualTo(DeliveryFixture.PDF);
    assertThatThrownBy(() -> viewing.edition(number, new LetterEdition(3, 0), coordinator))
        .isInstanceOf(NotFound.class);
  }

  private void correct(ReferralNumber number) {
    Reviewer reviewer = people.reviewerOf(number);
    conflicts.declareNone(number, reviewer);
    EvaluationOnDesk read = evaluations.open(number, reviewer);
    EvaluationOnDesk mended =
        evaluations.save(number, finished(read.form()), read.version(), reviewer);
    evaluations.sign(number, mended.seen(), QUALIFICATION, reviewer);
  }

  /** Released and held before the courier can come: its mail was posted and not yet taken. */
  private ReferralNumber heldBeforeItsMailLeft() throws Exception {
    ReferralNumber number = signed(LetterWay.LINK);
    transaction.begin();
    people.releases(number, coordinator);
    findings.setAside(number, labs, 1, coordinator);
    transaction.commit();
    return number;
  }

  private ReferralNumber answered() {
    ReferralNumber number = signed(LetterWay.ATTACHED);
    people.releases(number, coordinator);
    await(number, ReferralStatus.ANSWERED);
    return number;
  }

  private ReferralNumber signed(LetterWay way) {
    coordinator = people.coordinator();
    patient = people.patient();
    return people.signedLetter(patient, way, this::citingAPage);
  }

  private EvaluationForm citingAPage(ReferralNumber number) {
    records.filledWith(number, 1, 10);
    labs = records.recordsOf(number).getFirst();
    records.copied(labs, 1, "Hb 120, another person", "");
    return finished(EvaluationForm.empty(2), new Citation(labs, 1));
  }

  private void await(ReferralNumber number, ReferralStatus status) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> people.statusOf(number) == status);
  }

  private boolean listed(WorkList list, ReferralNumber number) {
    WorkListQuestion question =
        new WorkListQuestion(
            list,
            number.value(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return !lists.page(question, coordinator).rows().isEmpty();
  }

  private DeliveryRow row(ReferralNumber number) {
    return desk.rowsOf(number, coordinator).getFirst();
  }

  private static EmailAddress address(DeliveryRow row) {
    return EmailAddress.of(row.recipient());
  }
}
