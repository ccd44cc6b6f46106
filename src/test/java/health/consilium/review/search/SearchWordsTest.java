package health.consilium.review.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Can I have CAR-T?, can i have car t",
        "Điều trị ở Việt Nam, dieu tri o viet nam",
        "能不能做CAR-T？72岁, 能不 不能 能做 做 car t 72 岁",
        "SO-2026-00417, so202600417",
        "T. A. F., taf",
        "林**, 林",
        "ＦＵＣＡＳＯ, fucaso",
        "' or 1=1 --, or 1 1",
      })
  void keepsTheWordsOfAText(String text, String words) {
    assertThat(SearchWords.of(text)).containsExactly(words.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "transpl, 'transpl':*",
        "CAR-T, 'car':* & 't'",
        "so-2026-00417, 'so202600417'",
        "SO 2026 00417, 'so202600417'",
        "417, '417'",
        "骨髓瘤, '骨髓' & '髓瘤'",
        "林, '林':*",
        "T.A.F., 'taf':*",
        "a a a, 'a'",
      })
  void looksForEachWordAndForLongOnesByTheirBeginning(String typed, String query) {
    assertThat(SearchWords.query(typed)).isEqualTo(query);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "!!! & | ( ) : * '", "\uD800", "。，"})
  void looksForNothingWhenThereIsNoWord(String typed) {
    assertThat(SearchWords.query(typed)).isEmpty();
  }

  @Test
  void initialsWithoutEndAreReadLikeAnyOtherWords() {
    assertThat(SearchWords.of("T.".repeat(100_000))).containsExactly("t".repeat(40));
    assertThat(SearchWords.of("T. ".repeat(100_000) + "word")).endsWith("word");
  }

  @Test
  void looksOnlyForTheFirstOfWhatNobodyTypes() {
    assertThat(SearchWords.query(" ".repeat(190) + "myeloma lymphoma".repeat(10_000)))
        .isEqualTo("'myeloma':* & 'ly'");
  }

  @Test
  void cutsWhatNobodyTypesAndWhatNobodyReads() {
    assertThat(SearchWords.of("x".repeat(100))).containsExactly("x".repeat(40));
    assertThat(SearchWords.query("a b c d e f g h i j k l m n o p").split("&", -1)).hasSize(12);
  }
}
