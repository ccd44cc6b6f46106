package health.consilium.letter;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.ExclusionReason;
import health.consilium.evaluation.NeededBefore;
import health.consilium.letter.LetterContent.MissingItem;
import health.consilium.letter.LetterContent.RecordExcluded;
import health.consilium.letter.LetterContent.Sources;
import health.consilium.platform.language.Language;
import health.consilium.records.RecordKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceWordsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
  private static final MissingItem UNHURRIED = new MissingItem("HBV DNA", "", "");
  private static final MissingItem NEEDED =
      new MissingItem("Heart scan", "", "", NeededBefore.TRAVEL);

  private final SourceWords english = new SourceWords(LetterWords.in(Language.ENGLISH));
  private final SourceWords chinese = new SourceWords(LetterWords.in(Language.CHINESE));
  private final Sources sources =
      new Sources(
          List.of(),
          List.of(UNHURRIED, NEEDED),
          null,
          List.of(
              new RecordExcluded(RecordKind.LAB_REPORT, DAY, 2, ExclusionReason.DUPLICATE),
              new RecordExcluded(RecordKind.OTHER, null, 1, ExclusionReason.NOT_RELEVANT),
              new RecordExcluded(
                  RecordKind.PATHOLOGY_REPORT, null, 0, ExclusionReason.ANOTHER_PATIENT),
              new RecordExcluded(RecordKind.LAB_REPORT, DAY, 2, null)));

  @Test
  void saysWhatWasSetAsideAndWhy() {
    assertThat(english.excluded(sources))
        .containsExactly(
            "Laboratory report, 8\u00a0Sep\u00a02026, 2 pages: it is the same as another record.",
            "Other record, 1 page: it says nothing about this question.",
            "Pathology report: it seems to belong to another person.",
            "Laboratory report, 8\u00a0Sep\u00a02026, 2 pages.");
    assertThat(chinese.excluded(sources).getFirst()).endsWith("，2026年9月8日，2页：与另一份资料相同。");
    assertThat(chinese.excluded(sources).getLast()).endsWith("，2026年9月8日，2页。");
  }

  @Test
  void saysBeforeWhatSomethingIsNeeded() {
    assertThat(english.tellsNeed(sources)).isTrue();
    assertThat(english.needed(NEEDED)).isEqualTo("a journey");
    assertThat(chinese.needed(NEEDED)).isEqualTo("出行之前");
    assertThat(english.needed(UNHURRIED)).isEmpty();
    assertThat(english.tellsNeed(new Sources(List.of(), List.of(UNHURRIED)))).isFalse();
  }
}
