package health.consilium.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.records.safecopy.SampleFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivingFileTest {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final byte[] PNG =
      HexFormat.of()
          .parseHex(
              "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
                  + "0000000c4944415408d763f8cfc000000301010018dd8db00000000049454e44ae426082");

  @ParameterizedTest
  @CsvSource({
    "mm-72f-asct-relapse-12m-zh/pathology_report.pdf, PDF",
    "mm-72f-asct-relapse-12m-zh/discharge_summary_1.jpg, JPEG",
    "mm-72f-asct-relapse-12m-zh/treatment_history.docx, DOCX",
    "mm-72f-asct-relapse-12m-zh/text/treatment_history.txt, TEXT"
  })
  void knowsWhatARealFileIs(String file, RecordFormat format) throws IOException {
    assertThat(formatOf(Files.readAllBytes(CASES.resolve(file)))).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY",
    "526172211a0700cf907300000d000000, ARCHIVE",
    "d0cf11e0a1b11ae1000000000000000000000000, OLD_WORD",
    "4d5a90000300000004000000ffff0000, WRONG_TYPE",
    "000102030405060708, WRONG_TYPE"
  })
  void refusesWithTheReason(String content, Obstacle obstacle) {
    assertThatThrownBy(() -> formatOf(HexFormat.of().parseHex(content)))
        .isInstanceOfSatisfying(
            RecordNotTaken.class,
            refusal -> {
              assertThat(refusal.obstacle()).isEqualTo(obstacle);
              assertThat(refusal.arguments()).first().isEqualTo("scan.pdf");
            });
  }

  @Test
  void refusesWhatIsTooLargeWhileItStreams() {
    byte[] text = "Hb 84 g/L\n".repeat(300_000).getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> formatOf(text))
        .isInstanceOfSatisfying(
            RecordNotTaken.class,
            refusal -> assertThat(refusal.obstacle()).isEqualTo(Obstacle.TOO_LARGE));
  }

  @ParameterizedTest
  @CsvSource({
    "000000186674797068656963000000006d696631, HEIC",
    "49492a0008000000, TIFF",
    "524946461a000000574542505650384c, WEBP"
  })
  void takesWhatPhonesAndScannersMake(String content, RecordFormat format) throws IOException {
    assertThat(formatOf(HexFormat.of().parseHex(content))).isEqualTo(format);
  }

  @Test
  void knowsAHospitalsPicture() throws IOException {
    assertThat(formatOf(SampleFiles.dicom(1, 4, 4))).isEqualTo(RecordFormat.DICOM);
  }

  @Test
  void refusesAPngWithoutItsEnd() throws IOException {
    assertThat(formatOf(PNG)).isEqualTo(RecordFormat.PNG);
    assertThatThrownBy(() -> formatOf(Arrays.copyOf(PNG, PNG.length - 5)))
        .isInstanceOfSatisfying(
            RecordNotTaken.class,
            refusal -> assertThat(refusal.obstacle()).isEqualTo(Obstacle.DAMAGED));
  }

  @Test
  void refusesTextThatTurnsIntoAProgramFarFromItsBeginning() {
    byte[] text = ("report\n".repeat(50_000) + "\u0000\u0001").getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> formatOf(text))
        .isInstanceOfSatisfying(
            RecordNotTaken.class,
            refusal -> assertThat(refusal.obstacle()).isEqualTo(Obstacle.WRONG_TYPE));
  }

  private static RecordFormat formatOf(byte[] content) throws IOException {
    ArrivingFile file =
        ArrivingFile.open("scan.pdf", 2L * 1024 * 1024, new ByteArrayInputStream(content));
    file.transferTo(OutputStream.nullOutputStream());
    return file.format();
  }
}
