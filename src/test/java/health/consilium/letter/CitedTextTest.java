package health.consilium.letter;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.letter.LetterContent.Citation;
import health.consilium.platform.language.Language;
import health.consilium.records.RecordKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitedTextTest {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 14);
  private static final Optional<Citation> NOT_TO_BE_NAMED = Optional.empty();
  private static final Optional<Citation> SECOND = cited(2);
  private static final Optional<Citation> FOURTH = cited(4);
  private static final String P2 = "[discharge summary, 14\u00a0Aug\u00a02026, p.\u00a02]";
  private static final String P4 = "[discharge summary, 14\u00a0Aug\u00a02026, p.\u00a04]";

  @Test
  void writesEachPlaceWhereASentenceNamesIt() {
    assertThat(english(SECOND, FOURTH).in("Relapse [1]. LDH is high [2]."))
        .isEqualTo("Relapse " + P2 + ". LDH is high " + P4 + ".");
  }

  @Test
  void namesARecordOnceWhereNumbersTouch() {
    assertThat(english(SECOND, FOURTH).in("Relapse [1][2]."))
        .isEqualTo("Relapse [discharge summary, 14\u00a0Aug\u00a02026, pp.\u00a02, 4].");
  }

  @Test
  void speaksTheLanguageOfTheLetter() {
    assertThat(
            new CitedText(List.of(SECOND), LetterWords.in(Language.CHINESE), none -> {})
                .in("已复发[1]。"))
        .isEqualTo("已复发〔出院小结，2026年8月14日，第2页〕。");
  }

  @Test
  void whatNoSentenceNamesStandsBehindTheLast() {
    assertThat(english(SECOND, FOURTH).in(List.of("Relapse [2].", "Fit.")))
        .containsExactly("Relapse " + P4 + ".", "Fit. " + P2);
  }

  @Test
  void aNumberThatIsNoneOfACitationStays() {
    assertThat(english(SECOND).in("IMWG [3], $1 [0] [1]")).isEqualTo("IMWG [3], $1 [0] " + P2);
    assertThat(english().in("IMWG [1]")).isEqualTo("IMWG [1]");
  }

  @Test
  void numbersWithoutEndNameTheirRecordOnce() {
    assertThat(english(SECOND).in("Relapse " + "[1]".repeat(50_000))).isEqualTo("Relapse " + P2);
  }

  /** Another person's page. */
  @Test
  void aPageThatIsNotToBeNamedLeavesNothing() {
    assertThat(english(NOT_TO_BE_NAMED, SECOND).in("Relapse[1][2]."))
        .isEqualTo("Relapse" + P2 + ".");
    assertThat(english(NOT_TO_BE_NAMED).in("Relapse[1].")).isEqualTo("Relapse.");
    assertThat(english(NOT_TO_BE_NAMED).in("Relapse.")).isEqualTo("Relapse.");
  }

  @Test
  void whereNothingIsSaidNothingIsCited() {
    assertThat(english(SECOND).in("")).isEmpty();
    assertThat(english(SECOND).in(List.of())).isEmpty();
  }

  @Test
  void tellsEachPlaceThatItWroteWithWhatItNames() {
    List<CitedPlace> placed = new ArrayList<>();
    var text =
        new CitedText(List.of(SECOND, FOURTH), LetterWords.in(Language.ENGLISH), placed::add);

    text.in("Relapse [1].");

    assertThat(placed)
        .containsExactly(
            new CitedPlace(P2.substring(1, P2.length() - 1), List.of(SECOND.orElseThrow())),
            new CitedPlace(P4.substring(1, P4.length() - 1), List.of(FOURTH.orElseThrow())));
  }

  private static CitedText english() {
    return english(List.of());
  }

  private static CitedText english(Optional<Citation> cited) {
    return english(List.of(cited));
  }

  private static CitedText english(Optional<Citation> first, Optional<Citation> second) {
    return english(List.of(first, second));
  }

  private static CitedText english(List<Optional<Citation>> cited) {
    return new CitedText(cited, LetterWords.in(Language.ENGLISH), none -> {});
  }

  private static Optional<Citation> cited(int page) {
    return Optional.of(new Citation(RecordKind.DISCHARGE_SUMMARY, DAY, page));
  }
}
