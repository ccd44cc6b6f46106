package health.consilium.records.completeness;

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
            "王试例",
            "示范医院",
            RecordsWanted.of(List.of(RecordKind.LAB_REPORT, RecordKind.PATHOLOGY_REPORT)));

    assertThat(template.in(Language.CHINESE))
        .startsWith("王试例，您好：")
        .contains("1. 最近一次活检", "2. 最近 30 天内")
        .endsWith("国际会诊办公室，示范医院");
    assertThat(template.in(Language.ENGLISH)).startsWith("Dear 王试例,").contains("1. the pathology");
  }

  @Test
  void whatWasWrittenStandsBehindItLineByLine() {
    var wanted =
        new RecordsWanted(
            List.of(RecordKind.HEART_REPORT), " the stem cell count \n\n{the scan of May}");

    assertThat(new RecordsTemplate("A", "B", wanted).in(Language.ENGLISH))
        .contains(
            "\n1. the newest heart ultrasound\n2. the stem cell count\n3. {the scan of May}\n");
  }

  @Test
  void onlyWithoutAWordAndAKindIsNothingWanted() {
    assertThat(new RecordsWanted(List.of(), " \n").isNothing()).isTrue();
    assertThat(new RecordsWanted(List.of(), "The scan").isNothing()).isFalse();
    assertThat(RecordsWanted.of(List.of(RecordKind.OTHER)).isNothing()).isFalse();
  }

  @Test
  void nobodyIsAskedForMoreThanAPersonReads() {
    assertThat(new RecordsWanted(List.of(), "x".repeat(9_000)).words())
        .hasSize(RecordsWanted.LONGEST);
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void hasWordsForEveryKindOfRecord(RecordKind kind) {
    var template = new RecordsTemplate("A", "B", RecordsWanted.of(List.of(kind)));

    for (Language language : Language.values()) {
      assertThat(template.in(language)).contains("1. ");
    }
  }
}
