package health.consilium.records;

import static health.consilium.records.RecordsFixture.textFile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import health.consilium.account.Patient;
import health.consilium.account.Reviewer;
import health.consilium.audit.WrittenDown;
import health.consilium.records.safecopy.Zips;
import health.consilium.records.scan.ClamdStub;
import health.consilium.records.scan.ScannerOfTheTests;
import health.consilium.referral.ReferralNumber;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A hospital with a virus scanner. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class VirusGateIT {

  @Inject RecordReception reception;
  @Inject RecordFiling filing;
  @Inject PhotoPages pages;
  @Inject RecordReading reading;
  @Inject RecordVault vault;
  @Inject CopyGate gate;
  @Inject RecordsFixture people;
  @Inject ScannerOfTheTests scanner;
  @Inject WrittenDown trail;

  private Patient patient;
  private ReferralNumber number;

  @BeforeEach
  void aDraft() {
    patient = people.patient();
    number = people.draftOf(patient);
  }

  @AfterEach
  void noScannerForTheOthers() {
    scanner.takeAway();
  }

  @Test
  void copiesWhatIsClean() throws IOException {
    try (ClamdStub clamd = ClamdStub.start()) {
      scanner.use(clamd.address());

      reception.receive(textFile(number, "Hb 81 g/L " + number), patient);

      awaitState(SafeCopyState.READY);
      assertThat(clamd.scanned(number.value())).isEqualTo(1);
    }
  }

  @Test
  void everythingWaitsToBeCheckedWhileTheScannerIsGone() throws IOException {
    scanner.use(ClamdStub.addressOfNobody());

    reception.receive(textFile(number, "Hb 82 g/L"), patient);

    assertThat(gate.isOpen()).isFalse();
    assertThat(row().safeCopy()).isEqualTo(SafeCopyState.UNCHECKED);
    Reviewer reviewer = people.reviewer();
    people.claimed(number, reviewer);
    assertThat(reading.recordsOf(number, reviewer))
        .singleElement()
        .satisfies(record -> assertThat(record.safeCopy()).isEqualTo(SafeCopyState.UNCHECKED));
    assertThatThrownBy(() -> reading.originalOf(fileId(), reviewer))
        .isInstanceOf(UnknownRecord.class);
    try (ClamdStub clamd = ClamdStub.start()) {
      scanner.use(clamd.address());
      awaitState(SafeCopyState.READY);
    }
  }

  @Test
  void deletesAFileWithAVirusAndTellsItsPatient() throws IOException, SQLException {
    try (ClamdStub clamd = ClamdStub.start()) {
      scanner.use(clamd.address());
      Upload infected = textFile(number, "Report " + number + " " + ClamdStub.EICAR);

      reception.receive(infected, patient);

      awaitState(SafeCopyState.VIRUS);
      Awaitility.await().until(() -> people.filesOf(people.idOf(number)).isEmpty());
      UUID file = fileId();
      assertThatThrownBy(() -> reading.originalOf(file, patient)).isInstanceOf(UnknownRecord.class);
      assertThat(trail.about(file)).contains("record.virus");
      Awaitility.await().until(() -> !isStored(people.vaultNameOf(file)));
      assertThatThrownBy(
              () ->
                  reception.receive(
                      textFile(number, "Report " + number + " " + ClamdStub.EICAR), patient))
          .isInstanceOfSatisfying(
              RecordNotTaken.class, e -> assertThat(e.obstacle()).isEqualTo(Obstacle.VIRUS));
      assertThat(filing.listFor(number, patient)).hasSize(1);
    }
  }

  @Test
  void isNotOutwittedByTurningAPhoto() throws IOException {
    try (ClamdStub clamd = ClamdStub.start()) {
      scanner.use(clamd.address());
      reception.receive(photoWith(ClamdStub.EICAR), patient);
      awaitState(SafeCopyState.VIRUS);

      pages.turnRight(fileId(), patient);

      assertThat(row().safeCopy()).isEqualTo(SafeCopyState.VIRUS);
    }
  }

  @Test
  void turnedPhotoStillWaitsToBeChecked() throws IOException {
    scanner.use(ClamdStub.addressOfNobody());
    reception.receive(photoWith(number.value()), patient);

    pages.turnRight(fileId(), patient);

    assertThat(row().safeCopy()).isEqualTo(SafeCopyState.UNCHECKED);
    try (ClamdStub clamd = ClamdStub.start()) {
      scanner.use(clamd.address());
      awaitState(SafeCopyState.READY);
      assertThat(clamd.scanned(number.value())).isEqualTo(1);
    }
  }

  @Test
  void looksAtEveryFileThatComesOutOfAnArchive() throws IOException {
    try (ClamdStub clamd = ClamdStub.start()) {
      scanner.use(clamd.address());
      Map<String, byte[]> packed = new LinkedHashMap<>();
      packed.put("blood.txt", words("Hb 83 g/L " + number));
      packed.put("labs/invoice.txt", words("Report " + number + " " + ClamdStub.EICAR));
      var zip = new ByteArrayInputStream(Zips.of(packed));

      reception.receive(
          new Upload(number, RecordKind.LAB_REPORT, Place.alone(), "records.zip", zip), patient);

      Awaitility.await()
          .atMost(Duration.ofSeconds(90))
          .untilAsserted(
              () ->
                  assertThat(filing.listFor(number, patient))
                      .extracting(RecordRow::label, RecordRow::safeCopy)
                      .containsExactlyInAnyOrder(
                          tuple("blood.txt", SafeCopyState.READY),
                          tuple("invoice.txt", SafeCopyState.VIRUS)));
      assertThat(clamd.scanned(number.value())).isEqualTo(2);
    }
  }

  /** In the comment that a JPEG may carry. */
  private Upload photoWith(String hidden) throws IOException {
    var drawn = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(110, 80, BufferedImage.TYPE_INT_RGB), "jpeg", drawn);
    byte[] jpeg = drawn.toByteArray();
    var photo = new ByteArrayOutputStream();
    photo.write(jpeg, 0, 2);
    photo.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (hidden.length() + 2)});
    photo.write(words(hidden));
    photo.write(jpeg, 2, jpeg.length - 2);
    var content = new ByteArrayInputStream(photo.toByteArray());
    return new Upload(number, RecordKind.LAB_REPORT, Place.alone(), "photo.jpg", content);
  }

  private static byte[] words(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private void awaitState(SafeCopyState state) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> row().safeCopy(), found -> found == state);
  }

  private boolean isStored(UUID name) throws IOException {
    return vault.storedBefore(Instant.now().plusSeconds(60)).contains(name);
  }

  private RecordRow row() {
    return filing.listFor(number, patient).getFirst();
  }

  private UUID fileId() {
    return row().files().getFirst().id();
  }
}
