package health.consilium.records;

import static health.consilium.records.RecordsFixture.caseFile;
import static health.consilium.records.RecordsFixture.photo;
import static health.consilium.records.RecordsFixture.textFile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import health.consilium.account.Patient;
import health.consilium.account.Reviewer;
import health.consilium.records.findings.FindingDesk;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.UnknownReferral;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Photos that were chosen together: one record, and its patient says in which order. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class PhotoPagesIT {

  @Inject RecordReception reception;
  @Inject RecordFiling filing;
  @Inject PhotoPages pages;
  @Inject RecordReading reading;
  @Inject FindingDesk findings;
  @Inject RecordVault vault;
  @Inject RecordsFixture people;

  private final UUID sitting = UUID.randomUUID();
  private Patient patient;
  private ReferralNumber number;

  @BeforeEach
  void opensADraft() {
    patient = people.patient();
    number = people.draftOf(patient);
  }

  @Test
  void photosChosenTogetherAreThePagesOfOneRecordInTheOrderOfTheChoice() throws IOException {
    arrives(2);
    arrives(3);
    arrives(1);

    assertThat(names()).containsExactly("1.png", "2.png", "3.png");
  }

  @Test
  void otherFilesAndPhotosOfAnotherChoiceStayOnTheirOwn() throws IOException {
    arrives(1);
    reception.receive(textFile(number, "Hb 84", new Place(sitting, 2)), patient);
    reception.receive(photo(number, new Place(UUID.randomUUID(), 1), 3), patient);

    assertThat(filing.listFor(number, patient)).extracting(row -> row.files().size()).hasSize(3);
  }

  @Test
  void pagesChangePlacesWithTheirPictures() throws IOException {
    arrives(1);
    UUID second = arrives(2);
    UUID third = arrives(3);
    awaitCopies();
    int firstWidth = widthOf(1);

    pages.moveUp(third, patient);
    pages.moveUp(third, patient);
    pages.moveUp(third, patient);
    pages.moveDown(second, patient);

    assertThat(names()).containsExactly("3.png", "1.png", "2.png");
    assertThat(widthOf(2)).isEqualTo(firstWidth);
    assertThat(List.of(widthOf(1), widthOf(2), widthOf(3))).doesNotHaveDuplicates();
  }

  @Test
  void pageThatIsMovedWhileItsCopyIsMadeGetsItsPicture() throws IOException {
    arrives(1);
    UUID second = arrives(2);
    pages.moveUp(second, patient);
    awaitCopies();

    assertThat(names()).containsExactly("2.png", "1.png");
    assertThat(widthOf(1)).isGreaterThan(widthOf(2));
  }

  @Test
  void turnedPageLiesTheOtherWayInItsCopyAndAsSentInItsOriginal() throws IOException {
    UUID first = arrives(1);
    arrives(2);
    awaitCopies();

    pages.turnLeft(first, patient);
    awaitCopies();

    assertThat(List.of(widthOf(1), widthOf(2))).containsExactly(80, 120);
    VaultContent original = reading.originalOf(first, patient);
    assertThat(ImageIO.read(vault.read(original.referralId(), original.vaultName())).getWidth())
        .isEqualTo(110);
  }

  @Test
  void pageTurnedTwiceWhileItsCopyIsMadeEndsAsItWasTurnedLast() throws IOException {
    UUID first = arrives(1);
    arrives(2);
    awaitCopies();

    pages.turnRight(first, patient);
    pages.turnRight(first, patient);
    awaitCopies();

    assertThat(widthOf(1)).isEqualTo(110);
  }

  @Test
  void photoIsLaidTheWayItsTextRunsAndThenAsItsPatientTurnsIt() throws IOException {
    assumeThat(Path.of("/usr/bin/tesseract")).isExecutable();
    Upload sideways = caseFile(number, "mm-72f-asct-relapse-12m-zh/discharge_summary_2.jpg");
    UUID photo = reception.receive(sideways, patient).fileId();
    awaitCopies();
    assertThat(page().height()).isGreaterThan(page().width());

    pages.turnRight(photo, patient);
    awaitCopies();

    assertThat(page().width()).isGreaterThan(page().height());
  }

  @Test
  void pageThatWasSetApartStaysSoWhenItIsTurned() throws IOException {
    UUID first = arrives(1);
    arrives(2);
    awaitCopies();
    people.sent(number);
    findings.setAside(number, record().id(), 1, people.coordinator());

    pages.turnRight(first, patient);
    awaitCopies();

    assertThat(widthOf(1)).isEqualTo(80);
    Reviewer reviewer = people.reviewer();
    people.claimed(number, reviewer);
    assertThat(reading.recordsOf(number, reviewer).getFirst().pages())
        .extracting(PageToRead::number)
        .containsExactly(2);
  }

  @Test
  void pageTakenOutOfADraftIsErasedAndTheOthersCloseUp() throws IOException {
    UUID first = arrives(1);
    arrives(2);
    awaitCopies();
    VaultContent original = reading.originalOf(first, patient);

    pages.remove(first, patient);

    assertThat(names()).containsExactly("2.png");
    assertThat(reading.imageOf(record().id(), 1, PageSize.SMALL, patient)).isNotNull();
    assertThatThrownBy(() -> reading.imageOf(record().id(), 2, PageSize.SMALL, patient))
        .isInstanceOf(UnknownRecord.class);
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThatThrownBy(() -> vault.open(original.referralId(), original.vaultName()))
                    .isInstanceOf(IOException.class));
  }

  @Test
  void pageTakenOutAfterSendingIsKeptButShownNoMore() throws IOException {
    UUID first = arrives(1);
    arrives(2);
    VaultContent original = reading.originalOf(first, patient);
    people.sent(number);

    pages.remove(first, patient);

    assertThat(names()).containsExactly("2.png");
    assertThatThrownBy(() -> reading.originalOf(first, patient)).isInstanceOf(UnknownRecord.class);
    assertThat(vault.open(original.referralId(), original.vaultName()).isOpen()).isTrue();
    assertThat(reception.receive(photo(number, new Place(sitting, 1), 1), patient).alreadyHere())
        .isFalse();
  }

  @Test
  void lastPageTakesItsRecordWithIt() throws IOException {
    UUID only = arrives(1);

    pages.remove(only, patient);

    assertThat(filing.listFor(number, patient)).isEmpty();
    assertThatThrownBy(() -> pages.remove(only, patient)).isInstanceOf(UnknownRecord.class);
  }

  @Test
  void whatADoctorMayHaveReadKeepsItsPageNumbers() throws IOException {
    arrives(2);
    UUID third = arrives(3);
    Reviewer reviewer = people.reviewer();
    people.claimed(number, reviewer);
    people.heldOnce(number);

    arrives(1);

    assertThat(names()).containsExactly("2.png", "3.png", "1.png");
    assertThatThrownBy(() -> pages.moveUp(third, patient)).isInstanceOf(RecordsAreRead.class);
    assertThatThrownBy(() -> pages.remove(third, patient)).isInstanceOf(RecordsAreRead.class);
  }

  @Test
  void nobodyElseTouchesThePages() throws IOException {
    arrives(1);
    UUID second = arrives(2);
    Patient another = people.patient();

    assertThatThrownBy(() -> pages.moveUp(second, another)).isInstanceOf(UnknownReferral.class);
    assertThatThrownBy(() -> pages.remove(second, another)).isInstanceOf(UnknownReferral.class);
    assertThat(names()).containsExactly("1.png", "2.png");
  }

  /** The photo of a page, the wider the later it was chosen. */
  private UUID arrives(int position) throws IOException {
    return reception
        .receive(photo(number, new Place(sitting, position), position), patient)
        .fileId();
  }

  private RecordRow record() {
    List<RecordRow> rows = filing.listFor(number, patient);
    assertThat(rows).hasSize(1);
    return rows.getFirst();
  }

  private List<String> names() {
    assertThat(record().files()).extracting(FileRow::position).isSorted().doesNotHaveDuplicates();
    return record().files().stream().map(FileRow::label).toList();
  }

  private void awaitCopies() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> record().safeCopy() == SafeCopyState.READY);
  }

  private PageToRead page() {
    people.sent(number);
    return reading.recordsOf(number, people.coordinator()).getFirst().pages().getFirst();
  }

  private int widthOf(int page) {
    people.sent(number);
    return reading.recordsOf(number, people.coordinator()).getFirst().pages().stream()
        .filter(each -> each.number() == page)
        .findFirst()
        .orElseThrow()
        .width();
  }
}
