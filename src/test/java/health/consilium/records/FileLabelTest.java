package health.consilium.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileLabelTest {

  @ParameterizedTest
  @CsvSource({
    "report.pdf, report.pdf",
    "../../etc/passwd, passwd",
    "'C:\\Users\\me\\scan 1.pdf', scan 1.pdf",
    "病理报告 2026:09?.pdf, 病理报告 2026:09?.pdf",
    "'  ', record",
    "'', record"
  })
  void keepsWhatANameSays(String name, String label) {
    assertThat(FileLabel.of(name)).isEqualTo(label);
  }

  @Test
  void dropsWhatHidesOrTurnsText() {
    assertThat(FileLabel.of("re\u202Eport\u0000\r\nfdp.exe")).isEqualTo("reportfdp.exe");
  }

  @Test
  void cutsALongNameInTheMiddle() {
    String label = FileLabel.of("检".repeat(300) + ".pdf");

    assertThat(label.codePointCount(0, label.length())).isEqualTo(120);
    assertThat(label).endsWith("….pdf".substring(1)).contains("…");
  }
}
