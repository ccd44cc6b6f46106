package health.consilium.records;

import static health.consilium.records.RecordsFixture.textFile;
import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.account.Patient;
import health.consilium.records.safecopy.Zips;
import health.consilium.referral.ReferralNumber;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a patient packed comes out of the archive and takes its place. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class ArchiveFilingIT {

  @Inject RecordReception reception;
  @Inject RecordFiling filing;
  @Inject RecordsFixture people;

  private Patient patient;
  private ReferralNumber number;

  @BeforeEach
  void opensADraft() {
    patient = people.patient();
    number = people.draftOf(patient);
  }

  @Test
  void filesWhatAnArchiveHoldsAndKeepsNoArchive() throws IOException {
    receive("blood.txt", words("Hb 84 g/L"), "labs/urine.txt", words("protein 0.2 g/L"));

    awaits("blood.txt: READY", "urine.txt: READY");
    assertThat(filing.listFor(number, patient))
        .allMatch(row -> row.kind() == RecordKind.LAB_REPORT);
    assertThat(people.rowsOf(number)).isEqualTo(2);
  }

  @Test
  void archiveStaysWhenSomethingInItCannotBeTaken() throws IOException {
    receive("blood.txt", words("Hb 84 g/L"), "viewer.exe", new byte[] {'M', 'Z', 0, 1, 2, 3});

    awaits("records.zip: PARTLY_UNPACKED", "blood.txt: READY");
  }

  @Test
  void fileThatIsHereAlreadyIsKeptOnce() throws IOException {
    reception.receive(textFile(number, "Hb 84 g/L"), patient);

    receive("blood.txt", words("Hb 84 g/L"), "urine.txt", words("protein 0.2 g/L"));

    awaits("labs.txt: READY", "urine.txt: READY");
  }

  private void receive(String name, byte[] content, String other, byte[] otherContent)
      throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(name, content);
    files.put(other, otherContent);
    var zip = new ByteArrayInputStream(Zips.of(files));
    reception.receive(
        new Upload(number, RecordKind.LAB_REPORT, Place.alone(), "records.zip", zip), patient);
  }

  private void awaits(String... rows) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(() -> assertThat(rows()).containsExactly(rows));
  }

  private List<String> rows() {
    return filing.listFor(number, patient).stream()
        .map(row -> row.label() + ": " + row.safeCopy())
        .toList();
  }

  private static byte[] words(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }
}
