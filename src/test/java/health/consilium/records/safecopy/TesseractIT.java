package health.consilium.records.safecopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import health.consilium.records.Transcript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the photos of the cases where Tesseract is installed. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(WallsHere.LOCK)
class TesseractIT {

  private static final Path CASES = Path.of("src/test/resources/cases");

  @ParameterizedTest
  @CsvSource({
    "mm-42m-asct-relapse-9m/discharge_summary_1.jpg, HCU-000421",
    "mm-42m-asct-relapse-9m/discharge_summary_1.jpg, transfusion dependent anaemia",
    "mm-72f-asct-relapse-12m-zh/discharge_summary_1.jpg, SL0072035",
    "mm-72f-asct-relapse-12m-zh/discharge_summary_1.jpg, 慢性乙肝病毒感染",
    "dlbcl-58f-relapse-9m-id/discharge_summary_1.jpg, hidronefrosis kiri"
  })
  void readsAPhotoAndKnowsWhereTheWordsStand(String photo, String words) throws IOException {
    Transcript transcript = tesseract().read(Files.readAllBytes(CASES.resolve(photo)));

    assertThat(transcript.confidence()).isGreaterThan(70);
    assertThat(transcript.text().find(words))
        .isNotEmpty()
        .allSatisfy(mark -> assertThat(mark.y()).isBetween(500, 9_500));
  }

  @Test
  void makesNothingOfWhatIsNoPicture() throws IOException {
    assertThat(tesseract().read("no picture".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Transcript.NONE);
  }

  @Test
  void worksBehindTheWallsThatHoldHere() throws IOException {
    tesseract();

    assertThat(Stream.of(Sandbox.values()).filter(TesseractIT::worksBehind).findFirst())
        .map(Sandbox::confinement)
        .contains(WallsHere.strongest());
  }

  @Test
  void isNotThereWhereItIsNotInstalled() throws IOException {
    for (Sandbox sandbox : Sandbox.values()) {
      assertThat(Tesseract.behind(sandbox, List.of(), "no-such-program")).isEmpty();
    }
  }

  private static Tesseract tesseract() throws IOException {
    Optional<Tesseract> found = Tesseract.behind(Sandbox.NONE, List.of());
    assumeThat(found).isPresent();
    return found.orElseThrow();
  }

  private static boolean worksBehind(Sandbox sandbox) {
    try {
      return Tesseract.behind(sandbox, List.of()).isPresent();
    } catch (IOException e) {
      return false;
    }
  }
}
