package health.consilium.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Patient;
import health.consilium.records.vault.UploadJanitor;
import health.consilium.records.vault.VaultSweep;
import health.consilium.referral.ReferralIntake;
import health.consilium.referral.ReferralNumber;
import health.consilium.support.Ledger;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class UploadDeskIT {

  @Inject UploadDesk desk;
  @Inject UploadReception reception;
  @Inject RecordFiling filing;
  @Inject RecordReading reading;
  @Inject ReferralIntake intake;
  @Inject RecordVault vault;
  @Inject VaultPartLedger ledger;
  @Inject VaultSweep sweep;
  @Inject UploadJanitor janitor;
  @Inject RecordsFixture people;
  @Inject Ledger clock;

  @AfterEach
  void setTheClockRight() {
    clock.setRight();
  }

  @Test
  void readsAFileThatCameInPartsFromAnywhere() throws IOException {
    Patient patient = people.patient();
    byte[] text = text(200_000);
    UploadRow upload = announced(people.draftOf(patient), text, patient);
    for (int from = 0; from < text.length; from += 60_000) {
      sent(upload, text, from, Math.min(text.length, from + 60_000), patient);
    }

    UploadRow ended = desk.look(upload.id(), patient);
    VaultContent original = reading.originalOf(ended.fileId().orElseThrow(), patient);

    assertThat(ledger.partsOf(original.vaultName())).hasSize(4);
    assertThat(vault.read(original.referralId(), original.vaultName())).hasBinaryContent(text);
    try (var channel = vault.open(original.referralId(), original.vaultName())) {
      var range = ByteBuffer.allocate(100);
      channel.position(119_950);
      while (range.hasRemaining()) {
        channel.read(range);
      }
      assertThat(channel.size()).isEqualTo(text.length);
      assertThat(range.array()).isEqualTo(Arrays.copyOfRange(text, 119_950, 120_050));
    }
  }

  @Test
  void takesNoPartOfAWriterWhoseTurnIsOver() throws IOException {
    Patient patient = people.patient();
    byte[] text = text(100_000);
    UploadRow upload = announced(people.draftOf(patient), text, patient);
    UploadTurn old = desk.take(upload.id(), 0, patient).orElseThrow();
    assertThat(desk.take(upload.id(), 0, patient)).isPresent();

    UploadReception.Outcome late =
        reception.receive(
            old, new ByteArrayInputStream(text, 0, 70_000), Optional.empty(), patient);

    assertThat(late).isEqualTo(UploadReception.Outcome.TAKEN_OVER);
    assertThat(desk.look(upload.id(), patient).received()).isZero();
    assertThat(ledger.partsOf(upload.id())).isEmpty();
  }

  @Test
  void forgetsWhatNobodyWentOnWith() throws IOException {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    byte[] text = text(50_000);
    UploadRow upload = announced(number, text, patient);
    sent(upload, text, 0, 20_000, patient);
    VaultPart part = ledger.partsOf(upload.id()).getFirst();

    clock.turnAhead(Duration.ofDays(8));
    assertThatThrownBy(() -> desk.look(upload.id(), patient)).isInstanceOf(UnknownUpload.class);
    janitor.tidyUp();

    assertThat(desk.unfinished(number, patient)).isEmpty();
    Awaitility.await().until(() -> !isStored(part));
    Awaitility.await().until(() -> ledger.partsOf(upload.id()).isEmpty());
  }

  @Test
  void keepsNoRoomLongForWhatWasNeverBegun() throws IOException {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    byte[] text = text(50_000);
    announced(number, text, patient);
    UploadRow begun = announced(number, text(50_001), patient);
    sent(begun, text, 0, 20_000, patient);

    clock.turnAhead(Duration.ofHours(25));
    janitor.tidyUp();

    assertThat(desk.unfinished(number, patient))
        .extracting(UploadRow::id)
        .containsExactly(begun.id());
  }

  @Test
  void keepsTheRecordWhenItForgetsTheUpload() throws IOException {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    byte[] text = text(30_000);
    UploadRow upload = announced(number, text, patient);
    sent(upload, text, 0, text.length, patient);

    clock.turnAhead(Duration.ofDays(8));
    janitor.tidyUp();
    clock.setRight();
    sweep.sweep();

    RecordRow row = filing.listFor(number, patient).getFirst();
    VaultContent original = reading.originalOf(row.files().getFirst().id(), patient);
    assertThat(vault.read(original.referralId(), original.vaultName())).hasBinaryContent(text);
  }

  @Test
  void leavesNothingOfARefusedFile() throws IOException {
    Patient patient = people.patient();
    byte[] binary = {'M', 'Z', 0, 1, 2, 3, 0, 0, 1, 1};
    UploadRow upload = announced(people.draftOf(patient), binary, patient);

    sent(upload, binary, 0, 4, patient);
    sent(upload, binary, 4, binary.length, patient);

    assertThat(desk.look(upload.id(), patient).state()).isEqualTo(UploadState.REFUSED);
    assertThat(desk.look(upload.id(), patient).refusal()).isPresent();
    assertThat(desk.look(upload.id(), patient).metadata()).isEmpty();
    Awaitility.await().until(() -> ledger.partsOf(upload.id()).isEmpty());
  }

  @Test
  void removesWhatCameWhenTheDraftIsDeleted() throws IOException {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    byte[] text = text(50_000);
    UploadRow running = announced(number, text, patient);
    sent(running, text, 0, 20_000, patient);
    UploadRow filed = announced(number, text(40_000), patient);
    sent(filed, text(40_000), 0, 40_000, patient);
    List<VaultPart> parts =
        List.of(ledger.partsOf(running.id()).getFirst(), ledger.partsOf(filed.id()).getFirst());

    intake.deleteDraft(number, patient);

    assertThatThrownBy(() -> desk.look(running.id(), patient)).isInstanceOf(UnknownUpload.class);
    Awaitility.await().until(() -> parts.stream().noneMatch(part -> isStored(part)));
    assertThat(ledger.partsOf(filed.id())).isEmpty();
  }

  @Test
  void countsWhatIsOnItsWay() throws IOException {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    people.filledWith(number, 199, 1);
    UploadRow last = announced(number, text(1_000), patient);

    assertThatThrownBy(() -> announced(number, text(2_000), patient))
        .isInstanceOfSatisfying(
            RecordNotTaken.class,
            refusal -> assertThat(refusal.obstacle()).isEqualTo(Obstacle.TOO_MANY));

    sent(last, text(1_000), 0, 1_000, patient);
    assertThat(desk.look(last.id(), patient).state()).isEqualTo(UploadState.FILED);
  }

  @Test
  void refusesWhenTheReferralIsOverMeanwhile() throws IOException {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    byte[] text = text(9_000);
    UploadRow upload = announced(number, text, patient);
    people.withdrawn(number);

    sent(upload, text, 0, text.length, patient);

    assertThat(desk.look(upload.id(), patient).state()).isEqualTo(UploadState.REFUSED);
    assertThat(desk.look(upload.id(), patient).refusal())
        .hasValueSatisfying(
            reason -> assertThat(reason.arguments()).containsExactly(number.value()));
    assertThat(people.rowsOf(number)).isZero();
  }

  @Test
  void takesNoMoreThatComesToNothingInADay() throws IOException {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    byte[] binary = {'M', 'Z', 0, 1, 2, 3, 0, 0, 1, 1};
    UploadRow refused = announced(number, binary, patient);
    sent(refused, binary, 0, binary.length, patient);
    assertThat(announced(number, text(1_000), patient).metadata()).isEqualTo("said");
    people.refusedAgain(refused.id(), UploadDesk.MOST_FRUITLESS - 1);

    assertThatThrownBy(() -> announced(number, text(1_000), patient))
        .isInstanceOfSatisfying(
            RecordNotTaken.class,
            refusal -> assertThat(refusal.obstacle()).isEqualTo(Obstacle.TOO_MANY_TODAY));

    clock.turnAhead(Duration.ofHours(25));
    assertThat(announced(number, text(1_000), patient).state()).isEqualTo(UploadState.RUNNING);
  }

  private UploadRow announced(ReferralNumber number, byte[] file, Patient patient) {
    return desk.open(
        new NewUpload(
            number, RecordKind.LAB_REPORT, Place.alone(), "labs.txt", file.length, "", "said"),
        patient);
  }

  private void sent(UploadRow upload, byte[] file, int from, int to, Patient patient)
      throws IOException {
    UploadTurn turn = desk.take(upload.id(), from, patient).orElseThrow();
    reception.receive(
        turn, new ByteArrayInputStream(file, from, to - from), Optional.empty(), patient);
  }

  private boolean isStored(VaultPart part) {
    try {
      return vault.storedBefore(Instant.now().plusSeconds(60)).contains(part.name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] text(int size) {
    byte[] line = "Haemoglobin 84 g/L\n".getBytes(StandardCharsets.UTF_8);
    byte[] text = new byte[size];
    for (int i = 0; i < size; i++) {
      text[i] = line[(i + i / 1_000) % line.length];
    }
    return text;
  }
}
