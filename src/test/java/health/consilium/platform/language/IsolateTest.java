package health.consilium.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsolateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "37 g/L",
        "8.4 g/dL",
        "38 °C",
        "45 %",
        "< 225 U/L",
        "61 × 10⁹/L",
        "73 mL/min",
        "del(17p)",
        "t(4;14)",
        "+86 21 5550 0100",
        "13.0–17.0 g/dL",
        "O’Brien",
        "14 March 1984",
        "Sep 2026",
        "2026年9月30日",
        "2026-09-30"
      })
  void findsAWholeValue(String value) {
    assertThat(Isolate.values("before " + value + " after"))
        .extracting(MatchResult::group)
        .containsExactly(value);
  }

  @Test
  void leavesPlainWordsAlone() {
    assertThat(Isolate.text("page 2 of the summary")).isEqualTo("page 2 of the summary");
  }

  @Test
  void escapesMarkupAndKeepsLines() {
    assertThat(Isolate.text("<b>\n3.1 g/L & 'so'"))
        .isEqualTo("&lt;b&gt;<br/><bdi class=\"v\">3.1 g/L</bdi> &amp; &#39;so&#39;");
  }

  @Test
  void keepsTheSpacesAndLinesAroundAPart() {
    assertThat(Isolate.within(" so\n")).isEqualTo(" so<br/>");
  }

  @Test
  void endsAParagraphAtAnEmptyLine() {
    assertThat(Isolate.split("one\ntwo\n\n \nthree\n")).containsExactly("one\ntwo", "three");
  }

  @Test
  void emptyLinesWithoutEndAreOneEndOfAParagraph() {
    assertThat(Isolate.split("one" + "\n \n".repeat(100_000) + "two"))
        .containsExactly("one", "two");
  }
}
