package health.consilium.records;

import static health.consilium.records.RecordsFixture.photo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Coordinator;
import health.consilium.account.Patient;
import health.consilium.records.findings.FindingDesk;
import health.consilium.referral.HistoryEntry;
import health.consilium.referral.NotPossibleNow;
import health.consilium.referral.PatientDesk;
import health.consilium.referral.RecordsRequesting;
import health.consilium.referral.ReferralEventKind;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.support.Migration;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The office asked for a page again that then is changed or gone, or that nobody needs. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class AskedPageChangesIT {

  private static final PageFrame WHOLE = new PageFrame(0, 0, PageFrame.WHOLE, PageFrame.WHOLE);

  @Inject PageAsking asking;
  @Inject PageUnasking unasking;
  @Inject PageAnswering answering;
  @Inject RecordsRequesting requesting;
  @Inject RecordsAnswering recordsAnswering;
  @Inject RecordReception reception;
  @Inject RecordFiling filing;
  @Inject PhotoPages photos;
  @Inject FindingDesk findings;
  @Inject PatientDesk desk;
  @Inject RecordsFixture people;
  @Inject TwoPhotosFixture twoPhotos;
  @Inject Migration migration;

  private Patient patient;
  private Coordinator coordinator;
  private ReferralNumber number;
  private UUID record;

  /** No doctor has read it yet. */
  @BeforeEach
  void aReferralWithARecordOfTwoPhotosWaitsForAReviewer() throws IOException {
    TwoPhotosFixture.TwoPhotos filed = twoPhotos.filed();
    patient = filed.patient();
    number = filed.number();
    record = filed.record();
    coordinator = people.coordinator();
    people.sent(number);
  }

  @Test
  void recordThatIsTakenBackIsWaitedForNoMore() {
    ask(1);
    ask(2);

    filing.remove(record, patient);

    assertThat(status()).isEqualTo(ReferralStatus.AWAITING_REVIEW);
    assertThat(lastStep()).isEqualTo(ReferralEventKind.RECORDS_UNNEEDED);
    assertThat(asking.openOf(number, patient)).isEmpty();
  }

  @Test
  void pageThatIsTakenOutIsWaitedForNoMoreButTheOtherIs() {
    ask(1);
    ask(2);

    photos.remove(row().files().getFirst().id(), patient);
    assertThat(status()).isEqualTo(ReferralStatus.AWAITING_RECORDS);
    assertThat(asking.openOf(number, patient))
        .singleElement()
        .satisfies(left -> assertThat(left.width()).isEqualTo(120))
        .satisfies(left -> assertThat(left.page()).isEqualTo(1));

    photos.remove(row().files().getFirst().id(), patient);
    assertThat(status()).isEqualTo(ReferralStatus.AWAITING_REVIEW);
  }

  @Test
  void pageThatNobodyNeedsAnyMoreIsWaitedForNoMore() {
    ask(1);
    ask(2);

    unasking.takeBack(record, 2, coordinator);
    unasking.takeBack(record, 2, coordinator);
    assertThat(asking.openOf(number, patient)).extracting(AskedPage::page).containsExactly(1);
    assertThat(status()).isEqualTo(ReferralStatus.AWAITING_RECORDS);

    unasking.takeBack(record, 1, people.coordinator());
    assertThat(status()).isEqualTo(ReferralStatus.AWAITING_REVIEW);
    assertThat(lastStep()).isEqualTo(ReferralEventKind.RECORDS_UNNEEDED);
  }

  @Test
  void onlyWhoMayReadThePageTakesBackThatItIsAskedFor() {
    ask(2);

    assertThatThrownBy(() -> unasking.takeBack(record, 2, people.reviewer()))
        .isInstanceOf(UnknownRecord.class);
    assertThat(asking.openOf(number, patient)).hasSize(1);
  }

  @Test
  void frameTurnsWithItsPhoto() {
    asking.ask(new PageWanted(record, 2, new PageFrame(500, 1000, 6000, 800), "?"), coordinator);

    photos.turnRight(row().files().getLast().id(), patient);

    assertThat(asking.openOf(number, patient))
        .extracting(AskedPage::frame)
        .containsExactly(new PageFrame(8200, 500, 800, 6000));
  }

  @Test
  void pageOfAnotherPersonIsWaitedForNoMore() {
    ask(2);

    findings.setAside(number, record, 2, coordinator);

    assertThat(asking.openOf(number, patient)).isEmpty();
    assertThat(status()).isEqualTo(ReferralStatus.AWAITING_REVIEW);
    assertThat(lastStep()).isEqualTo(ReferralEventKind.RECORDS_UNNEEDED);
    assertThat(asking.askedOf(number, coordinator).pages())
        .extracting(AskedPage::standing)
        .containsExactly(PageStanding.NO_LONGER_NEEDED);
  }

  /** Asked for, and gone, before requests ended with their page. */
  @Test
  void whatWaitsForAPageThatWasGoneBeforeGoesOnAfterTheUpgrade() throws IOException, SQLException {
    ask(1);
    ask(2);
    findings.setAside(number, record, 2, coordinator);
    people.askedStill(number);
    TwoPhotosFixture.TwoPhotos other = twoPhotos.filed();
    people.sent(other.number());
    asking.ask(new PageWanted(other.record(), 1, WHOLE, "Blurred."), coordinator);

    migration.again("V053__pages_asked_for_in_vain.sql");
    assertThat(asking.openOf(number, patient)).extracting(AskedPage::page).containsExactly(1);
    assertThat(status()).isEqualTo(ReferralStatus.AWAITING_RECORDS);

    findings.setAside(number, record, 1, coordinator);
    people.askedStill(number);
    migration.again("V053__pages_asked_for_in_vain.sql");
    assertThat(status()).isEqualTo(ReferralStatus.AWAITING_REVIEW);
    assertThat(lastStep()).isEqualTo(ReferralEventKind.RECORDS_UNNEEDED);
    assertThat(asking.askedOf(number, coordinator).pages())
        .extracting(AskedPage::standing)
        .containsOnly(PageStanding.NO_LONGER_NEEDED);
    assertThat(desk.read(other.number(), other.patient()).status())
        .isEqualTo(ReferralStatus.AWAITING_RECORDS);
  }

  @Test
  void pageThatIsThePatientsAfterAllCanBeAskedForAnew() {
    ask(2);
    findings.setAside(number, record, 2, coordinator);

    findings.keep(number, record, 2, coordinator);
    ask(2);

    assertThat(asking.openOf(number, patient)).hasSize(1);
    assertThat(status()).isEqualTo(ReferralStatus.AWAITING_RECORDS);
  }

  @Test
  void referralGoesOnWaitingForTheRecordsThatWereAskedFor() {
    requesting.ask(number, "Please send page 2 of 3.", coordinator);
    ask(2);

    findings.setAside(number, record, 2, coordinator);

    assertThat(status()).isEqualTo(ReferralStatus.AWAITING_RECORDS);
  }

  @Test
  void referralGoesOnWaitingForThePageWhenTheRecordsAreSent() {
    requesting.ask(number, "Please send page 2 of 3.", coordinator);
    ask(2);

    recordsAnswering.answer(number, patient);
    assertThat(status()).isEqualTo(ReferralStatus.AWAITING_RECORDS);
    assertThat(desk.read(number, patient).openRequest()).isEmpty();

    answering.sayThereIsNoBetter(asking.openOf(number, patient).getFirst().id(), patient);
    assertThat(status()).isEqualTo(ReferralStatus.AWAITING_REVIEW);
  }

  @ParameterizedTest
  @EnumSource(
      value = ReferralStatus.class,
      names = {"EVALUATED", "ANSWERED", "WITHDRAWN"})
  void nothingIsAnsweredOnceItIsSignedOrWithdrawn(ReferralStatus meanwhile) {
    ask(2);
    UUID request = asking.openOf(number, patient).getFirst().id();
    people.standing(number, meanwhile);

    assertThat(asking.openOf(number, patient)).isEmpty();
    assertThatThrownBy(
            () -> reception.receivePage(request, photo(number, Place.alone(), 9), patient))
        .isInstanceOf(
            meanwhile == ReferralStatus.WITHDRAWN ? NotPossibleNow.class : PageAnswered.class);
    answering.sayThereIsNoBetter(request, patient);
    assertThat(status()).isEqualTo(meanwhile);
    assertThat(row().files()).extracting(FileRow::label).containsExactly("1.png", "2.png");
  }

  @Test
  void officeSeesWhoAskedLastAndSinceWhenItIsAnswered() {
    ask(2);
    Coordinator colleague = people.coordinator();
    asking.ask(new PageWanted(record, 2, WHOLE, "The dates, please."), colleague);

    AskedPage open = asking.askedOf(number, coordinator).pages().getLast();
    answering.sayThereIsNoBetter(open.id(), patient);
    AskedPage answered = asking.askedOf(number, coordinator).pages().getLast();

    assertThat(open.askedBy()).isEqualTo("Somebody");
    assertThat(open.since()).isEqualTo(open.askedAt());
    assertThat(answered.words()).isEqualTo("The dates, please.");
    assertThat(answered.since()).isAfter(answered.askedAt());
  }

  private void ask(int page) {
    asking.ask(new PageWanted(record, page, WHOLE, "Blurred."), coordinator);
  }

  private ReferralStatus status() {
    return desk.read(number, patient).status();
  }

  private ReferralEventKind lastStep() {
    return desk.read(number, patient).history().stream()
        .map(HistoryEntry::kind)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private RecordRow row() {
    return filing.listFor(number, patient).getFirst();
  }
}
