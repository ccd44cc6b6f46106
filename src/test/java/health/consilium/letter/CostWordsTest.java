package health.consilium.letter;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.CostInformation;
import health.consilium.platform.language.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CostWordsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
  private static final CostInformation PRICED =
      new CostInformation(
          "Price list of the centre", DAY, "CNY", "1 166 000", "Stay: 90 000.\n\nNot travel.");

  private final CostWords english = new CostWords(LetterWords.in(Language.ENGLISH));
  private final CostWords chinese = new CostWords(LetterWords.in(Language.CHINESE));

  @Test
  void namesSourceDateAndCurrencyWithThePrice() {
    assertThat(english.all(listing(PRICED, "")))
        .containsExactly(
            "List price of the product: 1 166 000\u00a0CNY, as of 30 September 2026. Source: Price"
                + " list of the centre.",
            "Stay: 90 000.",
            "Not travel.");
    assertThat(chinese.all(listing(PRICED, "")).getFirst())
        .isEqualTo("产品标价：1 166 000\u00a0CNY（截至2026年9月30日）。来源：Price list of the centre。");
  }

  @Test
  void namesThemWithOtherPricesToo() {
    var others = new CostInformation("Price list", DAY, "CNY", "", "Stay: 90 000");

    assertThat(english.all(listing(others, "")))
        .containsExactly(
            "Prices in CNY, as of 30 September 2026. Source: Price list.", "Stay: 90 000");
  }

  @Test
  void namesNoSourceOfNothing() {
    var sourceOnly = new CostInformation("Price list", DAY, "CNY", "", "");

    assertThat(english.all(listing(sourceOnly, ""))).isEmpty();
  }

  @Test
  void keepsWhatWasWrittenInWords() {
    assertThat(english.all(listing(PRICED, "About a million.\nAsk.")))
        .endsWith("About a million.", "Ask.");
    assertThat(english.all(listing(null, "About a million."))).containsExactly("About a million.");
  }

  @Test
  void deniesAQuoteAlsoWhereNoPriceStands() {
    assertThat(english.deniesQuote(listing(CostInformation.NONE, ""))).isTrue();
    assertThat(english.deniesQuote(listing(PRICED, ""))).as("stands below the price").isFalse();
    assertThat(english.deniesQuote(listing(null, ""))).as("as it was kept").isFalse();
  }

  private static LetterOpinion listing(@Nullable CostInformation listed, String inWords) {
    return new LetterOpinion(
        null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), inWords, List.of(),
        "", List.of(), listed);
  }
}
