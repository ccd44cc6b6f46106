package health.consilium.records;

import static health.consilium.records.RecordsFixture.caseFile;
import static health.consilium.records.RecordsFixture.textFile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Patient;
import health.consilium.audit.AuditDesk;
import health.consilium.platform.settings.Settings;
import health.consilium.platform.settings.Settings.VaultPlace.Folder;
import health.consilium.records.completeness.Availability;
import health.consilium.records.completeness.RecordCompleteness;
import health.consilium.records.vault.VaultSweep;
import health.consilium.referral.NotPossibleNow;
import health.consilium.referral.ReferralFixture;
import health.consilium.referral.ReferralIntake;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.UnknownReferral;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is left of a deleted draft: nothing but its lines of the audit trail. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class DraftDeletionIT {

  @Inject ReferralIntake intake;
  @Inject RecordReception reception;
  @Inject RecordFiling filing;
  @Inject RecordCompleteness completeness;
  @Inject RecordVault vault;
  @Inject VaultSweep sweep;
  @Inject AuditDesk audit;
  @Inject Settings settings;
  @Inject RecordsFixture people;

  @Test
  void leavesNoRowAndNoFile() throws IOException {
    Patient patient = people.patient();
    ReferralNumber number = filledIn(patient);
    UUID referralId = people.idOf(number);
    reception.receive(textFile(number, "Hb 81 g/L"), patient);
    reception.receive(caseFile(number, "mm-42m-asct-relapse-9m/pathology_report.pdf"), patient);
    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> people.filesOf(referralId).size() == 6);
    Set<UUID> files = people.filesOf(referralId);

    intake.deleteDraft(number, patient);

    assertThat(people.tablesThatKnow(referralId)).isEmpty();
    assertThat(intake.draft(patient)).isEmpty();
    Awaitility.await().until(() -> stored().stream().noneMatch(files::contains));
    assertThat(files).noneMatch(people::isForsaken);
  }

  @Test
  void leavesNothingReadableInBackupsOfTheVault() throws IOException {
    Patient patient = people.patient();
    ReferralNumber number = filledIn(patient);
    UUID referralId = people.idOf(number);
    UUID name = stored(referralId, 1);
    Path file = placeOf(name);
    byte[] backup = Files.readAllBytes(file);
    assertThat(vault.read(referralId, name)).hasBinaryContent(new byte[] {1});

    intake.deleteDraft(number, patient);
    Files.write(file, backup);

    Awaitility.await()
        .untilAsserted(
            () ->
                assertThatThrownBy(() -> vault.open(referralId, name))
                    .hasRootCauseMessage("its key is destroyed"));
    vault.delete(name);
  }

  @Test
  void keepsItsLinesOfTheAuditTrail() {
    Patient patient = people.patient();
    ReferralNumber number = filledIn(patient);

    intake.deleteDraft(number, patient);

    assertThat(people.auditOf(number)).containsExactly("referral.begun", "draft.deleted");
    audit.seal();
    assertThat(audit.firstChanged()).isEmpty();
  }

  @Test
  void deletingTwiceIsHarmless() {
    Patient patient = people.patient();
    ReferralNumber number = filledIn(patient);
    intake.deleteDraft(number, patient);
    ReferralNumber next = intake.openDraft(patient, "en");

    intake.deleteDraft(number, patient);

    assertThat(people.auditOf(number)).containsExactly("referral.begun", "draft.deleted");
    assertThat(intake.draft(patient))
        .hasValueSatisfying(d -> assertThat(d.number()).isEqualTo(next));
  }

  @Test
  void leavesAnotherPatientsDraftAlone() throws IOException {
    Patient owner = people.patient();
    ReferralNumber number = filledIn(owner);
    reception.receive(textFile(number, "Plt 40"), owner);

    intake.deleteDraft(number, people.patient());

    assertThat(intake.draft(owner)).isPresent();
    assertThat(filing.listFor(number, owner)).hasSize(1);
    assertThat(people.auditOf(number)).containsExactly("referral.begun");
  }

  @Test
  void refusesWhatWasSent() throws IOException {
    Patient patient = people.patient();
    ReferralNumber number = filledIn(patient);
    reception.receive(textFile(number, "Crea 90"), patient);
    people.sent(number);

    assertThatThrownBy(() -> intake.deleteDraft(number, patient))
        .isInstanceOf(NotPossibleNow.class);

    assertThat(filing.listFor(number, patient)).hasSize(1);
  }

  @Test
  void takesNothingMoreForADeletedDraft() {
    Patient patient = people.patient();
    ReferralNumber number = filledIn(patient);
    intake.deleteDraft(number, patient);

    assertThatThrownBy(() -> reception.receive(textFile(number, "Na 140"), patient))
        .isInstanceOf(UnknownReferral.class);
  }

  @Test
  void sweepRemovesWhatACrashLeft() throws IOException {
    UUID referralId = people.idOf(filledIn(people.patient()));
    List<UUID> left = List.of(stored(referralId, 1), stored(referralId, 2), stored(referralId, 3));
    left.forEach(people::forsake);

    sweep.sweep();

    assertThat(stored()).doesNotContainAnyElementsOf(left);
    assertThat(left).noneMatch(people::isForsaken);
  }

  private ReferralNumber filledIn(Patient patient) {
    ReferralNumber number = people.draftOf(patient);
    intake.describePatient(number, ReferralFixture.tanAdrian(), patient);
    intake.describeIllness(number, ReferralFixture.myeloma(), patient);
    intake.tellTreatment(number, List.of(ReferralFixture.firstLine()), 1, patient);
    intake.ask(number, List.of("What next?"), patient);
    completeness.say(number, Map.of(RecordKind.LAB_REPORT, Availability.ASKED), patient);
    return number;
  }

  private Path placeOf(UUID name) {
    return settings.vault().place() instanceof Folder(Path folder)
        ? folder.resolve(name.toString().substring(0, 2)).resolve(name.toString())
        : Path.of("");
  }

  private UUID stored(UUID referralId, int content) throws IOException {
    return vault.put(referralId, new ByteArrayInputStream(new byte[] {(byte) content})).name();
  }

  private Set<UUID> stored() throws IOException {
    return vault.storedBefore(Instant.now().plusSeconds(60));
  }
}
