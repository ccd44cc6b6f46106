package health.consilium.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.platform.language.Language;
import health.consilium.records.RecordKind;
import health.consilium.records.completeness.Gap;
import health.consilium.records.completeness.Gap.Reason;
import health.consilium.records.completeness.GapList;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QueueWordsTest {

  private static final GapList THREE =
      gaps(
          gap(RecordKind.PATHOLOGY_REPORT, Reason.ASKED),
          gap(RecordKind.LAB_REPORT, Reason.NEVER_DONE),
          gap(RecordKind.HEART_REPORT, Reason.NOT_SAID));

  private final QueueWords english = words(Language.ENGLISH);
  private final QueueWords chinese = words(Language.CHINESE);

  @Test
  void countsTheGapsAndHowManyWereAskedFor() {
    assertThat(english.gaps(THREE)).isEqualTo("3 gaps, 1 asked for");
    assertThat(chinese.gaps(THREE)).isEqualTo("缺 3 项，其中 1 项已索取");
    assertThat(english.gaps(gaps(gap(RecordKind.LAB_REPORT, Reason.NOT_SAID)))).isEqualTo("1 gap");
    assertThat(english.gaps(gaps())).isEqualTo("No gaps");
  }

  @Test
  void saysWhichKindsAreNotThere() {
    assertThat(english.missing(THREE))
        .isEqualTo("Not here: Pathology report, Blood tests, Heart ultrasound");
    assertThat(chinese.missing(THREE)).isEqualTo("尚缺：病理报告，化验报告，心脏超声");
    assertThat(english.missing(gaps())).isEmpty();
  }

  private static QueueWords words(Language language) {
    return new QueueWords(language, new ClockWords(language, ZoneOffset.UTC));
  }

  private static GapList gaps(Gap... gaps) {
    return new GapList(Stream.of(gaps).toList());
  }

  private static Gap gap(RecordKind kind, Reason reason) {
    return new Gap(kind, reason, true, List.of());
  }
}
