package health.consilium.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PageTextTest {

  private static final PageWord PLASMA = new PageWord(0, 1_000, 500, 600, 200, "Plasma");
  private static final PageWord CELLS = new PageWord(0, 1_700, 500, 500, 200, "cells");
  private static final PageWord NEXT = new PageWord(1, 1_000, 800, 400, 200, "28%");
  private static final PageText TEXT = new PageText(List.of(PLASMA, CELLS, NEXT));

  @Test
  void isKeptAndReadBackTheSame() {
    assertThat(PageText.of(TEXT.table())).isEqualTo(TEXT);
    assertThat(PageText.of("")).isEqualTo(PageText.NONE);
    assertThat(PageText.NONE.table()).isEmpty();
  }

  @Test
  void readsAsLines() {
    assertThat(TEXT.plain()).isEqualTo("Plasma cells\n28%");
  }

  @Test
  void findsAWordInCapitalsOrNot() {
    assertThat(TEXT.find("PLASMA")).containsExactly(new PageMark(1_000, 500, 600, 200));
  }

  @Test
  void marksOnlyTheLettersThatWereSought() {
    assertThat(TEXT.find("asm")).containsExactly(new PageMark(1_200, 500, 300, 200));
  }

  @Test
  void marksWordsOfOneLineTogetherAndOfTwoLinesApart() {
    assertThat(TEXT.find("plasma  cells")).containsExactly(new PageMark(1_000, 500, 1_200, 200));
    assertThat(TEXT.find("cells 28%"))
        .containsExactly(new PageMark(1_700, 500, 500, 200), new PageMark(1_000, 800, 400, 200));
  }

  @Test
  void findsEveryPlace() {
    assertThat(TEXT.find("s")).hasSize(2);
  }

  @Test
  void findsNothingWhereNothingIs() {
    assertThat(TEXT.find("kappa")).isEmpty();
    assertThat(TEXT.find("  ")).isEmpty();
    assertThat(PageText.NONE.find("kappa")).isEmpty();
  }

  @Test
  void findsChineseThatWasReadCharacterByCharacter() {
    PageText text =
        new PageText(
            List.of(
                new PageWord(0, 100, 100, 100, 100, "骨"),
                new PageWord(0, 200, 100, 100, 100, "髓"),
                new PageWord(0, 300, 100, 200, 100, "检查")));

    assertThat(text.find("骨髓检")).containsExactly(new PageMark(100, 100, 300, 100));
    assertThat(text.find("骨 髓")).hasSize(1);
    assertThat(text.plain()).isEqualTo("骨髓检查");
  }

  @Test
  void findsWhatIsWrittenInWideLetters() {
    PageText text = new PageText(List.of(new PageWord(0, 0, 0, 300, 100, "ＣＤ38")));

    assertThat(text.find("cd38")).containsExactly(new PageMark(0, 0, 300, 100));
  }

  /** Nor does it take longer than anybody would wait. */
  @Test
  @Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void marksNoMorePlacesThanSomebodyLooksAt() {
    String cells = "cd19".repeat(14);
    PageText text =
        new PageText(
            IntStream.range(0, PageText.MOST_WORDS)
                .mapToObj(line -> new PageWord(line, 100, line, 560, 1, cells))
                .toList());

    assertThat(text.find("cd19"))
        .hasSize(200)
        .startsWith(new PageMark(100, 0, 40, 1), new PageMark(140, 0, 40, 1))
        .endsWith(new PageMark(100 + 3 * 40, 14, 40, 1));
    assertThat(text.find("cd19 cd19")).hasSize(200);
    assertThat(text.find("kappa")).isEmpty();
  }

  @Test
  @Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void marksTheLastWordOfAFullPage() {
    List<PageWord> words = new ArrayList<>();
    IntStream.range(0, PageText.MOST_WORDS - 1)
        .forEach(line -> words.add(new PageWord(line, 0, 0, 100, 10, "cd19".repeat(50))));
    words.add(new PageWord(PageText.MOST_WORDS, 7, 8, 90, 10, "Flt3"));

    assertThat(new PageText(words).find("FLT3")).containsExactly(new PageMark(7, 8, 90, 10));
  }

  @Test
  void refusesWordsThatAreNotOnThePage() {
    assertThatThrownBy(() -> PageText.of("0\t9000\t0\t1001\t10\tword"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PageText.of("0\t-1\t0\t1\t1\tword"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PageText.of("-1\t0\t0\t1\t1\tword"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PageText.of("0\t0\t0\t1\t1\t "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PageText.of("0\t0\t0\t1\t1\ta\tb"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PageText.of("0\t0\tword"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PageText(Collections.nCopies(8_001, PLASMA)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
