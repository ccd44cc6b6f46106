package health.consilium.records;

import static health.consilium.records.RecordsFixture.caseFile;
import static health.consilium.records.RecordsFixture.textFile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Patient;
import health.consilium.records.scan.ClamdStub;
import health.consilium.records.scan.ScannerOfTheTests;
import health.consilium.records.vault.Fault;
import health.consilium.records.vault.StoreOfTheTests;
import health.consilium.records.vault.VaultSweep;
import health.consilium.referral.ReferralNumber;
import health.consilium.support.Ledger;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The vault's disk fails in the middle of the work. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class VaultFaultsIT {

  private static final String REPORT = "mm-42m-asct-relapse-9m/pathology_report.pdf";

  @Inject RecordReception reception;
  @Inject RecordFiling filing;
  @Inject RecordReading reading;
  @Inject RecordVault vault;
  @Inject VaultSweep sweep;
  @Inject RecordsFixture people;
  @Inject StoreOfTheTests store;
  @Inject ScannerOfTheTests scanner;
  @Inject Ledger ledger;

  private Patient patient;
  private ReferralNumber number;

  @BeforeEach
  void aDraft() {
    patient = people.patient();
    number = people.draftOf(patient);
  }

  @AfterEach
  void everythingWorksAgain() {
    store.mend();
    scanner.takeAway();
    ledger.setRight();
  }

  @Test
  void takesAFileInShortWrites() throws IOException {
    store.breakWith(Fault.SHORT_WRITE);
    String text = "Hb 81 g/L\n".repeat(5000);

    reception.receive(textFile(number, text), patient);

    assertThatTheOriginalIs(text);
  }

  @Test
  void showsNothingAsReceivedWhenTheDiskIsFull() throws IOException {
    refusesAndTakesItLater(Fault.FULL);
  }

  @Test
  void showsNothingAsReceivedWhenTheFileCannotBeClosed() throws IOException {
    refusesAndTakesItLater(Fault.CLOSE);
  }

  @Test
  void answersAsUsualWhenNothingCanBeDeleted() throws IOException {
    reception.receive(textFile(number, "Plt 40"), patient);
    store.breakWith(Fault.DELETE);

    assertThat(reception.receive(textFile(number, "Plt 40"), patient).alreadyHere()).isTrue();
    assertThatThrownBy(() -> reception.receive(textFile(number, ""), patient))
        .isInstanceOf(RecordNotTaken.class);

    assertThatTheOriginalIs("Plt 40");
  }

  @Test
  void forgetsNothingThatCouldNotBeDeleted() throws IOException {
    reception.receive(textFile(number, "Crea 90"), patient);
    UUID name = people.vaultNameOf(fileId());
    store.breakWith(Fault.DELETE);

    filing.remove(recordId(), patient);
    sweep.sweep();

    assertThat(people.isForsaken(name)).isTrue();
    store.mend();
    sweep.sweep();
    assertThat(people.isForsaken(name)).isFalse();
    assertThat(stored()).doesNotContain(name);
  }

  @Test
  void makesTheCopyInShortWrites() throws IOException {
    copiesAfter(Fault.SHORT_WRITE);
  }

  @Test
  void makesTheCopyOnceTheDiskHasRoomAgain() throws IOException {
    copiesAfter(Fault.FULL);
  }

  @Test
  void makesTheCopyOnceFilesCanBeClosedAgain() throws IOException {
    copiesAfter(Fault.CLOSE);
  }

  private void refusesAndTakesItLater(Fault fault) throws IOException {
    Set<UUID> before = stored();
    store.breakWith(fault);

    assertThatThrownBy(() -> reception.receive(textFile(number, "Na 140"), patient))
        .isInstanceOf(IOException.class);

    assertThat(filing.listFor(number, patient)).isEmpty();
    store.mend();
    assertThat(stored()).isSubsetOf(before);
    reception.receive(textFile(number, "Na 140"), patient);
    assertThatTheOriginalIs("Na 140");
  }

  /** The scanner holds the order back until the disk is broken. */
  private void copiesAfter(Fault fault) throws IOException {
    scanner.use(ClamdStub.addressOfNobody());
    reception.receive(caseFile(number, REPORT), patient);
    UUID original = people.vaultNameOf(fileId());
    store.breakWith(fault);
    try (ClamdStub clamd = ClamdStub.start()) {
      scanner.use(clamd.address());
      Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> clamd.scanned() > 0);
      if (fault != Fault.SHORT_WRITE) {
        Awaitility.await()
            .atMost(Duration.ofSeconds(60))
            .until(() -> !people.jobOf(fileId()).contains("setbacks 0"));
        assertThat(row().safeCopy()).isEqualTo(SafeCopyState.WAITING);
        assertThat(people.filesOf(people.idOf(number))).containsExactly(original);
      }

      store.mend();
      ledger.turnAhead(Duration.ofMinutes(10));

      Awaitility.await()
          .atMost(Duration.ofSeconds(90))
          .until(() -> row().safeCopy() == SafeCopyState.READY);
    }
    assertThatTheOriginalIs(caseFile(number, REPORT).content().readAllBytes());
    assertThat(people.filesOf(people.idOf(number))).hasSizeGreaterThan(1).allMatch(this::isWhole);
  }

  private void assertThatTheOriginalIs(String text) throws IOException {
    assertThatTheOriginalIs(text.getBytes(StandardCharsets.UTF_8));
  }

  private void assertThatTheOriginalIs(byte[] content) throws IOException {
    assertThat(filing.listFor(number, patient)).hasSize(1);
    VaultContent original = reading.originalOf(fileId(), patient);
    assertThat(vault.read(original.referralId(), original.vaultName())).hasBinaryContent(content);
  }

  private boolean isWhole(UUID name) {
    try {
      return vault.read(people.idOf(number), name).readAllBytes().length > 0;
    } catch (IOException broken) {
      return false;
    }
  }

  private Set<UUID> stored() throws IOException {
    return vault.storedBefore(Instant.now().plusSeconds(60));
  }

  private RecordRow row() {
    return filing.listFor(number, patient).getFirst();
  }

  private UUID recordId() {
    return row().id();
  }

  private UUID fileId() {
    return row().files().getFirst().id();
  }
}
