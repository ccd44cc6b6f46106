package health.consilium.records;

import static health.consilium.records.RecordsFixture.caseFile;
import static health.consilium.records.RecordsFixture.textFile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Coordinator;
import health.consilium.account.Patient;
import health.consilium.account.Reviewer;
import health.consilium.records.completeness.Availability;
import health.consilium.records.completeness.RecordCompleteness;
import health.consilium.referral.NotPossibleNow;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.UnknownReferral;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class RecordFilingIT {

  @Inject RecordReception reception;
  @Inject RecordFiling filing;
  @Inject RecordReading reading;
  @Inject RecordCompleteness completeness;
  @Inject RecordVault vault;
  @Inject RecordsFixture people;

  @Test
  void filesWhatAPatientSends() throws IOException {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);

    FiledRecord filed = reception.receive(textFile(number, "Hb 84 g/L"), patient);

    assertThat(filed.alreadyHere()).isFalse();
    assertThat(filing.listFor(number, patient))
        .singleElement()
        .satisfies(row -> assertThat(row.label()).isEqualTo("labs.txt"))
        .satisfies(row -> assertThat(row.files()).hasSize(1))
        .satisfies(row -> assertThat(row.files().getFirst().format()).isEqualTo(RecordFormat.TEXT));
    VaultContent original = reading.originalOf(filed.fileId(), patient);
    assertThat(vault.read(original.referralId(), original.vaultName())).hasContent("Hb 84 g/L");
  }

  @Test
  void recognisesTheSameFileSentTwice() throws IOException {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    FiledRecord first = reception.receive(textFile(number, "LDH 410 U/L"), patient);

    FiledRecord second = reception.receive(textFile(number, "LDH 410 U/L"), patient);

    assertThat(second.alreadyHere()).isTrue();
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(people.rowsOf(number)).isOne();
  }

  @Test
  void takesNothingForAnotherPatientsReferral() {
    ReferralNumber number = people.draftOf(people.patient());
    Patient another = people.patient();

    assertThatThrownBy(() -> reception.receive(textFile(number, "CRP 18"), another))
        .isInstanceOf(UnknownReferral.class);
    assertThatThrownBy(() -> filing.listFor(number, another)).isInstanceOf(UnknownReferral.class);
    assertThat(people.rowsOf(number)).isZero();
  }

  @Test
  void leavesNothingOfWhatItRefuses() throws IOException {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    var before = vault.storedBefore(Instant.now().plusSeconds(60));
    people.withdrawn(number);

    assertThatThrownBy(() -> reception.receive(textFile(number, "Ca 2.6"), patient))
        .isInstanceOf(NotPossibleNow.class);

    assertThat(people.rowsOf(number)).isZero();
    assertThat(before).containsAll(vault.storedBefore(Instant.now().minusSeconds(1)));
  }

  @Test
  void refusesMoreThanTheLargestFile() {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    Upload endless =
        new Upload(
            number,
            RecordKind.OTHER,
            Place.alone(),
            "endless.txt",
            new Endless(201L * 1024 * 1024));

    assertThatThrownBy(() -> reception.receive(endless, patient))
        .isInstanceOfSatisfying(
            RecordNotTaken.class,
            refusal -> assertThat(refusal.obstacle()).isEqualTo(Obstacle.TOO_LARGE));
    assertThat(people.rowsOf(number)).isZero();
  }

  @Test
  void twoUploadsAtOnceCannotPassTheMostRecords() {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    people.filledWith(number, 199, 1);

    assertThat(sentAtOnce(number, patient, "Plt 40", "Plt 41", "Plt 42"))
        .containsExactlyInAnyOrder("filed", "TOO_MANY", "TOO_MANY");
    assertThat(people.rowsOf(number)).isEqualTo(200);
  }

  @Test
  void twoUploadsAtOnceCannotPassTheMostBytes() {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    people.filledWith(number, 1, (2048L << 20) - 10);

    assertThat(sentAtOnce(number, patient, "Plt 40 G", "Plt 41 G"))
        .containsExactlyInAnyOrder("filed", "REFERRAL_FULL");
  }

  @Test
  void whatIsTakenBackAfterSendingMakesRoomUntilAsMuchLiesThere() throws IOException {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    people.sent(number);
    people.filledWith(number, 200, 1);
    assertThat(outcomeOf(number, "Ret 2 %", patient)).isEqualTo("TOO_MANY");

    people.takenBack(number);
    assertThat(outcomeOf(number, "Ret 3 %", patient)).isEqualTo("filed");

    people.filledWith(number, 199, 1);
    people.takenBack(number);
    assertThat(outcomeOf(number, "Ret 4 %", patient)).isEqualTo("TOO_MANY");
  }

  @Test
  void bytesTakenBackAfterSendingMakeRoomUntilAsManyLieThere() {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    people.sent(number);
    people.filledWith(number, 1, 2048L << 20);
    people.takenBack(number);
    people.filledWith(number, 1, (2048L << 20) - 10);
    people.takenBack(number);

    assertThat(outcomeOf(number, "Ret 2 %", patient)).isEqualTo("filed");
    assertThat(outcomeOf(number, "Ret 3 %", patient)).isEqualTo("REFERRAL_FULL");
  }

  @Test
  void showsTheOfficeNothingOfAWithdrawnReferral() throws IOException {
    Patient patient = people.patient();
    Coordinator office = people.coordinator();
    ReferralNumber number = people.draftOf(patient);
    UUID id = reception.receive(textFile(number, "IgG 31 g/L"), patient).id();
    people.sent(number);
    assertThat(reading.recordsOf(number, office)).hasSize(1);
    assertThat(completeness.gaps(number, office).isEmpty()).isFalse();

    people.standing(number, ReferralStatus.WITHDRAWN);

    assertThat(reading.recordsOf(number, office)).isEmpty();
    assertThat(completeness.gaps(number, office).isEmpty()).isTrue();
    assertThatThrownBy(() -> reading.wordsOf(id, 1, office)).isInstanceOf(UnknownRecord.class);
  }

  @Test
  void showsTheOfficeARecordOnlyInItsOwnReferral() throws IOException {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    UUID id = reception.receive(textFile(number, "IgA 2 g/L"), patient).id();
    people.sent(number);
    ReferralNumber other = people.draftOf(patient);
    people.sent(other);

    assertThat(reading.recordsOf(number, people.coordinator()))
        .singleElement()
        .satisfies(record -> assertThat(record.id()).isEqualTo(id));
    assertThat(reading.recordsOf(other, people.coordinator())).isEmpty();
  }

  @Test
  void letsOnlyTheClaimingReviewerSeeAPage() throws IOException {
    Patient patient = people.patient();
    Reviewer holder = people.reviewer();
    ReferralNumber number = people.draftOf(patient);
    FiledRecord filed =
        reception.receive(caseFile(number, "mm-42m-asct-relapse-9m/pathology_report.pdf"), patient);
    UUID id = filed.id();
    people.claimed(number, holder);

    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> filing.listFor(number, patient).getFirst().pages() == 2);

    assertThat(reading.recordsOf(number, holder))
        .singleElement()
        .satisfies(record -> assertThat(record.pages()).hasSize(2))
        .isEqualTo(reading.recordsOf(number, people.coordinator()).getFirst());
    assertThat(reading.wordsOf(id, 1, holder)).contains("HCU-000421");
    VaultContent page = reading.imageOf(id, 1, PageSize.LARGE, holder);
    assertThat(vault.read(page.referralId(), page.vaultName()).readNBytes(4))
        .isEqualTo(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    assertThat(reading.imageOf(id, 2, PageSize.SMALL, people.coordinator())).isNotNull();
    assertThat(reading.originalOf(filed.fileId(), holder).fileName()).endsWith(".pdf");
    for (var stranger : List.of(people.reviewer(), people.patient())) {
      assertThatThrownBy(() -> reading.imageOf(id, 1, PageSize.LARGE, stranger))
          .isInstanceOf(UnknownRecord.class);
      assertThatThrownBy(() -> reading.originalOf(filed.fileId(), stranger))
          .isInstanceOf(UnknownRecord.class);
    }
  }

  @Test
  void givesWhatCannotBeShownToItsReviewerOnly() {
    Patient patient = people.patient();
    Reviewer holder = people.reviewer();
    ReferralNumber number = people.draftOf(patient);
    people.filledWith(number, 1, 10);
    people.claimed(number, holder);
    UUID file = reading.recordsOf(number, holder).getFirst().files().getFirst().id();

    assertThat(reading.originalOf(file, holder).label()).isEqualTo("filler");
    for (var other : List.of(people.coordinator(), people.reviewer())) {
      assertThatThrownBy(() -> reading.originalOf(file, other)).isInstanceOf(UnknownRecord.class);
    }
  }

  @Test
  void givesTheOriginalToNoStaffBeforeItIsChecked() throws IOException {
    Patient patient = people.patient();
    Reviewer holder = people.reviewer();
    ReferralNumber number = people.draftOf(patient);
    UUID id = reception.receive(textFile(number, "Cl 101"), patient).fileId();
    people.claimed(number, holder);
    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> filing.listFor(number, patient).getFirst().pages() == 1);

    people.orderedAgain(id, 6);

    assertThatThrownBy(() -> reading.originalOf(id, holder)).isInstanceOf(UnknownRecord.class);
    assertThatThrownBy(() -> reading.originalOf(id, people.coordinator()))
        .isInstanceOf(UnknownRecord.class);
    assertThat(reading.originalOf(id, patient).fileName()).isEqualTo("labs.txt");
  }

  @Test
  void listsFilesInTheOrderInWhichTheyWereChosen() throws IOException {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    UUID sitting = UUID.randomUUID();

    UUID third = reception.receive(chosen(number, sitting, 3), patient).id();
    UUID other = reception.receive(textFile(number, "from another phone"), patient).id();
    UUID first = reception.receive(chosen(number, sitting, 1), patient).id();
    UUID second = reception.receive(chosen(number, sitting, 2), patient).id();

    assertThat(filing.listFor(number, patient))
        .extracting(RecordRow::id)
        .containsExactly(first, second, third, other);
  }

  @Test
  void keepsTheOrderOfFilesThatTravelSideBySide() {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    UUID sitting = UUID.randomUUID();

    try (var lines = Executors.newFixedThreadPool(4)) {
      Stream.of(7, 3, 5, 1, 6, 2, 8, 4)
          .map(
              position ->
                  CompletableFuture.runAsync(
                      () -> receive(chosen(number, sitting, position), patient), lines))
          .toList()
          .forEach(CompletableFuture::join);
    }

    assertThat(filing.listFor(number, patient))
        .extracting(RecordRow::bytes)
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
  }

  @Test
  void givesAWordFileAsItsWords() throws IOException {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    UUID id =
        reception
            .receive(caseFile(number, "mm-72f-asct-relapse-12m-zh/treatment_history.docx"), patient)
            .id();

    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> filing.listFor(number, patient).getFirst().pages() > 0);

    assertThat(reading.wordsOf(id, 1, patient)).contains("硼替佐米");
    assertThatThrownBy(() -> reading.imageOf(id, 1, PageSize.LARGE, patient))
        .isInstanceOf(UnknownRecord.class);
  }

  @Test
  void hidesADraftFromTheStaff() throws IOException {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    UUID id = reception.receive(textFile(number, "Na 139"), patient).fileId();

    assertThatThrownBy(() -> reading.originalOf(id, people.coordinator()))
        .isInstanceOf(UnknownRecord.class);
  }

  @Test
  void erasesWhatIsTakenBackBeforeSending() throws IOException {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    FiledRecord filed = reception.receive(textFile(number, "K 4.1"), patient);
    VaultContent original = reading.originalOf(filed.fileId(), patient);

    filing.remove(filed.id(), patient);

    assertThat(people.rowsOf(number)).isZero();
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThatThrownBy(() -> vault.open(original.referralId(), original.vaultName()))
                    .isInstanceOf(IOException.class));
  }

  @Test
  void keepsWhatIsTakenBackAfterSendingButShowsItNoMore() throws IOException {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    UUID id = reception.receive(textFile(number, "Alb 31"), patient).id();
    people.sent(number);

    filing.remove(id, patient);

    assertThat(filing.listFor(number, patient)).isEmpty();
    assertThat(people.rowsOf(number)).isOne();
    assertThat(reception.receive(textFile(number, "Alb 31"), patient).alreadyHere()).isFalse();
  }

  @Test
  void remembersTheLastWordOfEachKind() {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);

    completeness.say(number, Map.of(RecordKind.LAB_REPORT, Availability.ASKED), patient);
    completeness.say(number, Map.of(RecordKind.LAB_REPORT, Availability.NEVER_DONE), patient);

    assertThat(completeness.said(number, patient))
        .containsExactly(Map.entry(RecordKind.LAB_REPORT, Availability.NEVER_DONE));
    assertThat(completeness.gaps(number, patient).needed()).hasSize(3);
  }

  private List<String> sentAtOnce(ReferralNumber number, Patient patient, String... files) {
    try (var phones = Executors.newFixedThreadPool(files.length)) {
      return Stream.of(files)
          .map(
              words ->
                  CompletableFuture.supplyAsync(() -> outcomeOf(number, words, patient), phones))
          .toList()
          .stream()
          .map(CompletableFuture::join)
          .toList();
    }
  }

  /** As many letters as its position says. */
  private static Upload chosen(ReferralNumber number, UUID sitting, int position) {
    return textFile(number, "a".repeat(position), new Place(sitting, position));
  }

  private void receive(Upload upload, Patient patient) {
    try {
      reception.receive(upload, patient);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String outcomeOf(ReferralNumber number, String words, Patient patient) {
    try {
      reception.receive(textFile(number, words), patient);
      return "filed";
    } catch (RecordNotTaken refusal) {
      return refusal.obstacle().name();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Letters without end. */
  private static final class Endless extends InputStream {

    private long left;

    Endless(long bytes) {
      this.left = bytes;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (left == 0) {
        return -1;
      }
      int now = (int) Math.min(length, left);
      Arrays.fill(target, offset, offset + now, (byte) 'a');
      left -= now;
      return now;
    }
  }
}
