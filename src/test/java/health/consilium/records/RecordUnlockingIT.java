package health.consilium.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Patient;
import health.consilium.records.safecopy.HostileFiles;
import health.consilium.referral.ReferralNumber;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A locked PDF is read with the password that its sender types, which is then forgotten. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class RecordUnlockingIT {

  @Inject RecordReception reception;
  @Inject RecordUnlocking unlocking;
  @Inject RecordFiling filing;
  @Inject RecordVault vault;
  @Inject MedicalRecords records;
  @Inject RecordsFixture people;

  private Patient patient;
  private ReferralNumber number;
  private UUID file;

  @BeforeEach
  void sendsALockedPdf() throws IOException {
    patient = people.patient();
    number = people.draftOf(patient);
    var pdf = new ByteArrayInputStream(HostileFiles.pdfThatNeedsAPassword());
    Upload upload =
        new Upload(number, RecordKind.PATHOLOGY_REPORT, Place.alone(), "locked.pdf", pdf);
    file = reception.receive(upload, patient).fileId();
    awaits(SafeCopyState.PASSWORD_PROTECTED);
  }

  @Test
  void rightPasswordMakesThePagesAndIsForgotten() throws IOException {
    Set<UUID> lyingThere = vault.storedBefore(Instant.MAX);

    unlocking.unlock(file, "user", patient);

    awaits(SafeCopyState.READY);
    assertThat(filing.listFor(number, patient).getFirst().pages()).isEqualTo(1);
    Awaitility.await().until(() -> unneededSince(lyingThere).isEmpty());
  }

  @Test
  void wrongPasswordIsSaidAndAnotherMayBeTyped() {
    unlocking.unlock(file, "wrong", patient);
    awaits(SafeCopyState.WRONG_PASSWORD);

    unlocking.unlock(file, "user", patient);

    awaits(SafeCopyState.READY);
  }

  @Test
  void fileOfAnotherIsUnknown() {
    assertThatThrownBy(() -> unlocking.unlock(file, "user", people.patient()))
        .isInstanceOf(UnknownRecord.class);
  }

  @Test
  void passwordMustBeTyped() {
    assertThatThrownBy(() -> unlocking.unlock(file, "  ", patient)).isInstanceOf(NoPassword.class);
  }

  @Test
  void passwordForAFileThatNeedsNoneChangesNothing() {
    unlocking.unlock(file, "user", patient);
    awaits(SafeCopyState.READY);

    unlocking.unlock(file, "user", patient);

    assertThat(filing.listFor(number, patient).getFirst().safeCopy())
        .isEqualTo(SafeCopyState.READY);
  }

  /** What came into the vault since then and is needed by no record. */
  private Set<UUID> unneededSince(Set<UUID> before) throws IOException {
    Set<UUID> now = vault.storedBefore(Instant.MAX);
    now.removeAll(before);
    now.removeAll(records.vaultNames());
    return now;
  }

  private void awaits(SafeCopyState state) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> filing.listFor(number, patient).getFirst().safeCopy() == state);
  }
}
