package health.consilium.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.records.PageFrame;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationFieldTest {

  private static final UUID RECORD = UUID.fromString("6f1f7a60-0000-4000-8000-0000000000aa");

  @Test
  void readsWhatItWrote() {
    List<Citation> citations =
        List.of(
            new Citation(RECORD, 2),
            new Citation(RECORD, 2, new PageFrame(0, 2500, 5000, 120), ""),
            new Citation(RECORD, 3, new PageFrame(10, 20, 30, 40), "LDH 412 U/L, “1,8 ×” ~ 100 %"),
            new Citation(RECORD, 4, null, "乳酸脱氢酶 412 + 1"));

    assertThat(CitationField.read(CitationField.write(citations))).isEqualTo(citations);
  }

  /** As the browser escapes it. */
  @Test
  void readsAPassageWithTheSignsThatABrowserLeaves() {
    assertThat(CitationField.read(RECORD + ":2~(it's)%20~%E4%B8%AD!*"))
        .containsExactly(new Citation(RECORD, 2, null, "(it's) ~中!*"));
  }

  @Test
  void keepsTheSameOnce() {
    assertThat(CitationField.read(RECORD + ":2," + RECORD + ":2@0-0-9-9, " + RECORD + ":2"))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "6f1f7a60-0000-4000-8000-0000000000aa",
        "6f1f7a60-0000-4000-8000-0000000000aa:0",
        "6f1f7a60-0000-4000-8000-0000000000aa:-1",
        "6f1f7a60-0000-4000-8000-0000000000aa:123456",
        "6f1f7a60-0000-4000-8000-0000000000aa:1@1-2-3",
        "6f1f7a60-0000-4000-8000-0000000000aa:1@-1-2-3-4",
        "6f1f7a60-0000-4000-8000-0000000000aa:1@1-2-3-999999",
        "6f1f7a60-0000-4000-8000-0000000000aa:1~<b>\n</b>"
      })
  void leavesOutWhatCannotBeRead(String text) {
    assertThat(CitationField.read(text)).isEmpty();
  }

  @Test
  void aFrameEndsAtTheEdgeOfThePage() {
    assertThat(CitationField.read(RECORD + ":1@99999-9000-99999-99999"))
        .extracting(Citation::frame)
        .containsExactly(new PageFrame(9999, 9000, 1, 1000));
  }

  @Test
  void aPassageIsOneLineAndNoLongerThanAnybodyQuotes() {
    String long300 = "x".repeat(299) + "\uD83D\uDE00";

    assertThat(CitationField.read(RECORD + ":1~a%0D%0A%09b%00%20%20c"))
        .extracting(Citation::passage)
        .containsExactly("a b c");
    assertThat(new Citation(RECORD, 1, null, long300).passage()).isEqualTo("x".repeat(299));
    assertThat(CitationField.read(RECORD + ":1~" + "x".repeat(3999)))
        .extracting(citation -> citation.passage().length())
        .containsExactly(Citation.LONGEST);
  }

  @Test
  void aPassageThatIsNotEscapedLeavesThePage() {
    assertThat(CitationField.read(RECORD + ":1~100%zz")).containsExactly(new Citation(RECORD, 1));
  }

  @Test
  void keepsNoMoreThanAnybodyCites() {
    String many =
        IntStream.rangeClosed(1, 500)
            .mapToObj(page -> RECORD + ":" + page)
            .collect(Collectors.joining(","));

    assertThat(CitationField.read(many)).hasSize(CitationField.MOST);
  }
}
