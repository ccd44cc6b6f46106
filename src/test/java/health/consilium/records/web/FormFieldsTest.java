package health.consilium.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.records.Place;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormFieldsTest {

  @ParameterizedTest
  @CsvSource({
    "%E7%97%85%E7%90%86%201.pdf, 病理 1.pdf",
    "a%2Bb+c.pdf, a+b+c.pdf",
    "plain.pdf, plain.pdf",
    "100%.pdf, 100%.pdf"
  })
  void readsANameInAnyScriptFromAHeader(String header, String name) {
    assertThat(FormFields.fileName(header)).isEqualTo(name);
  }

  @Test
  void hasNoNameWithoutAHeader() {
    assertThat(FormFields.fileName(null)).isEmpty();
  }

  @Test
  void readsWhereAFileStands() {
    UUID sitting = UUID.randomUUID();

    assertThat(FormFields.place(sitting.toString(), "12")).isEqualTo(new Place(sitting, 12));
  }

  @ParameterizedTest
  @CsvSource({"x, 1", "6a1f2d0e-3a53-4f34-9a53-2f0e0a6f6b11, -1", ","})
  void takesAFileAsAloneThatDoesNotSayWhereItStands(String sitting, String position) {
    assertThat(FormFields.place(sitting, position).position()).isZero();
  }
}
