package health.consilium.records;

import static health.consilium.records.RecordsFixture.photo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Patient;
import health.consilium.account.Reviewer;
import health.consilium.records.findings.FindingDesk;
import health.consilium.records.scan.ClamdStub;
import health.consilium.records.scan.ScannerOfTheTests;
import health.consilium.referral.HistoryEntry;
import health.consilium.referral.PatientDesk;
import health.consilium.referral.ReferralEventKind;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The patient sent a new photo of a page, and it turns out that nobody can read it. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class UnreadablePhotoIT {

  private static final PageFrame MEDICINES = new PageFrame(1200, 1000, 6400, 800);

  @Inject PageAsking asking;
  @Inject RecordReception reception;
  @Inject RecordReading reading;
  @Inject FindingDesk findings;
  @Inject SafeCopyOrders orders;
  @Inject VirusChecks checks;
  @Inject ScannerOfTheTests scanner;
  @Inject PatientDesk desk;
  @Inject RecordsFixture people;
  @Inject TwoPhotosFixture photos;

  private Patient patient;
  private Reviewer reviewer;
  private ReferralNumber number;
  private UUID record;
  private UUID request;

  @BeforeEach
  void reviewerAsksForTheSecondOfTwoPhotos() throws IOException {
    TwoPhotosFixture.TwoPhotos filed = photos.filed();
    patient = filed.patient();
    number = filed.number();
    record = filed.record();
    reviewer = people.reviewer();
    people.claimed(number, reviewer);
    people.heldOnce(number);
    ask();
    request = asked().id();
  }

  @AfterEach
  void noScannerForTheOthers() {
    scanner.takeAway();
  }

  @Test
  void isAskedForOnceMoreAndThePatientIsTold() throws IOException {
    reception.receivePage(request, brokenPhoto(), patient);

    await(PageStanding.UNREADABLE);
    assertThat(asking.openOf(number, patient))
        .singleElement()
        .satisfies(again -> assertThat(again.id()).isEqualTo(request))
        .satisfies(again -> assertThat(again.frame()).isEqualTo(MEDICINES))
        .satisfies(again -> assertThat(again.width()).as("the old picture").isEqualTo(120));
    assertThat(widths()).containsExactly(110, 120);
    assertThat(status()).isEqualTo(ReferralStatus.AWAITING_RECORDS);
    assertThat(steps())
        .endsWith(
            ReferralEventKind.RECORDS_ASKED,
            ReferralEventKind.RECORDS_ADDED,
            ReferralEventKind.RECORDS_COMPLETED,
            ReferralEventKind.RECORDS_ASKED);
    assertThat(people.mailsTo(patient)).isEqualTo(2);
  }

  @Test
  void isAskedForOnceHoweverOftenItsCopyFails() throws IOException {
    UUID photo = reception.receivePage(request, brokenPhoto(), patient).fileId();
    await(PageStanding.UNREADABLE);

    CopyOrder order = people.orderedAgain(photo, 10);
    orders.handIn(order, SafeCopyState.DAMAGED, List.of());

    assertThat(asking.openOf(number, patient)).hasSize(1);
    assertThat(people.mailsTo(patient)).isEqualTo(2);
  }

  @Test
  void isAnAnswerAsSoonAsItCanBeReadAfterAll() throws IOException {
    UUID photo = reception.receivePage(request, brokenPhoto(), patient).fileId();
    await(PageStanding.UNREADABLE);

    CopyOrder order = people.orderedAgain(photo, 10);
    orders.handIn(order, SafeCopyState.READY, List.of(page()));

    assertThat(asked().standing()).isEqualTo(PageStanding.NEW_PHOTO);
    assertThat(asking.openOf(number, patient)).isEmpty();
    assertThat(status()).isEqualTo(ReferralStatus.IN_REVIEW);
  }

  @Test
  void nextPhotoTakesThePlaceOfThePage() throws IOException {
    reception.receivePage(request, brokenPhoto(), patient);
    await(PageStanding.UNREADABLE);

    reception.receivePage(request, photo(number, Place.alone(), 9), patient);

    await(PageStanding.NEW_PHOTO);
    assertThat(widths()).containsExactly(110, 190);
    assertThat(status()).isEqualTo(ReferralStatus.IN_REVIEW);
    assertThat(people.mailsTo(patient)).isEqualTo(2);
  }

  @Test
  void theSameFileOnceMoreIsSaidToBeTheSame() throws IOException {
    reception.receivePage(request, brokenPhoto(), patient);
    await(PageStanding.UNREADABLE);

    assertThatThrownBy(() -> reception.receivePage(request, brokenPhoto(), patient))
        .isInstanceOfSatisfying(
            RecordNotTaken.class,
            e -> assertThat(e.obstacle()).isEqualTo(Obstacle.SAME_UNREADABLE));
    assertThatThrownBy(() -> reception.receive(brokenPhoto(), patient))
        .isInstanceOf(RecordNotTaken.class);
    assertThat(asking.openOf(number, patient)).hasSize(1);
  }

  @Test
  void photoWithAVirusIsNoAnswer() throws IOException {
    UUID photo = sendWhileNothingIsChecked();

    checks.refuse(photo);

    assertThat(asked().standing()).isEqualTo(PageStanding.INFECTED);
    assertThat(asking.openOf(number, patient)).hasSize(1);
    assertThat(widths()).containsExactly(110, 120);
    assertThat(status()).isEqualTo(ReferralStatus.AWAITING_RECORDS);
    assertThat(people.mailsTo(patient)).isEqualTo(2);
  }

  @Test
  void nobodyAsksOnceMoreWhileTheNewPhotoIsBeingPrepared() throws IOException {
    sendWhileNothingIsChecked();

    assertThat(asked().standing()).isEqualTo(PageStanding.PREPARING);
    assertThatThrownBy(this::ask).isInstanceOf(PageBeingPrepared.class);
    assertThat(status()).isEqualTo(ReferralStatus.IN_REVIEW);
    assertThat(people.mailsTo(patient)).isEqualTo(1);

    try (ClamdStub clamd = ClamdStub.start()) {
      scanner.use(clamd.address());
      await(PageStanding.NEW_PHOTO);
    }
    ask();
    assertThat(asking.openOf(number, patient)).hasSize(1);
  }

  @Test
  void newPhotoIsThePatientsAlthoughTheOldPageWasSetApart() throws IOException {
    UUID photo = sendWhileNothingIsChecked();
    findings.setAside(number, record, 2, people.coordinator());

    try (ClamdStub clamd = ClamdStub.start()) {
      scanner.use(clamd.address());
      await(PageStanding.NEW_PHOTO);
    }

    assertThat(widths()).containsExactly(110, 190);
    assertThat(reading.originalOf(photo, reviewer)).isNotNull();
  }

  @ParameterizedTest
  @EnumSource(
      value = ReferralStatus.class,
      names = {"EVALUATED", "WITHDRAWN"})
  void nothingIsAskedOnceItIsSignedOrWithdrawn(ReferralStatus meanwhile) throws IOException {
    UUID photo = sendWhileNothingIsChecked();
    people.standing(number, meanwhile);

    checks.refuse(photo);

    assertThat(asking.openOf(number, patient)).isEmpty();
    assertThat(status()).isEqualTo(meanwhile);
    assertThat(people.mailsTo(patient)).isEqualTo(1);
  }

  private UUID sendWhileNothingIsChecked() throws IOException {
    scanner.use(ClamdStub.addressOfNobody());
    return reception.receivePage(request, photo(number, Place.alone(), 9), patient).fileId();
  }

  private Upload brokenPhoto() {
    byte[] broken = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'};
    var content = new ByteArrayInputStream(broken);
    return new Upload(number, RecordKind.OTHER, Place.alone(), "broken.jpg", content);
  }

  private static PageCopy page() {
    return new PageCopy(
        1, Optional.empty(), Optional.empty(), 190, 80, "", "", Optional.empty(), 0);
  }

  private void ask() {
    asking.ask(new PageWanted(record, 2, MEDICINES, "The list of medicines is blurred."), reviewer);
  }

  private AskedPage asked() {
    return asking.askedOf(number, people.coordinator()).pages().getLast();
  }

  private ReferralStatus status() {
    return desk.read(number, patient).status();
  }

  private List<ReferralEventKind> steps() {
    return desk.read(number, patient).history().stream().map(HistoryEntry::kind).toList();
  }

  private List<Integer> widths() {
    return reading.recordsOf(number, people.coordinator()).getFirst().pages().stream()
        .map(PageToRead::width)
        .toList();
  }

  private void await(PageStanding standing) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> asked().standing(), found -> found == standing);
  }
}
