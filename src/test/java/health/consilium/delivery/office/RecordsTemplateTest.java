package health.consilium.delivery.office;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.platform.language.Language;
import health.consilium.records.RecordKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordsTemplateTest {

  @Test
  void listsWhatIsMissingInThePatientsLanguage() {
    var template =
        new RecordsTemplate(
            "王试例", "示范医院", List.of(RecordKind.PATHOLOGY_REPORT, RecordKind.LAB_REPORT));

    assertThat(template.in(Language.CHINESE))
        .startsWith("王试例，您好：")
        .contains("1. 最近一次活检", "2. 最近 30 天内")
        .endsWith("国际会诊办公室，示范医院");
    assertThat(template.in(Language.ENGLISH)).startsWith("Dear 王试例,").contains("1. the pathology");
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void hasWordsForEveryKindOfRecord(RecordKind kind) {
    var template = new RecordsTemplate("A", "B", List.of(kind));

    for (Language language : Language.values()) {
      assertThat(template.in(language)).contains("1. ");
    }
  }
}
