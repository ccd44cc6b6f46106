package health.consilium.evaluation.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PageWordsTest {

  @Test
  void cutsALineThatNeverEndsBetweenTwoWords() {
    String said = words("lorem ipsum ".repeat(1_000));

    assertThat(said.lines()).allMatch(line -> line.length() <= PageWords.LONGEST_LINE);
    assertThat(said.replace('\n', ' ')).isEqualTo("lorem ipsum ".repeat(1_000));
  }

  @Test
  void cutsALineWithoutABlankAndLosesNothing() {
    String said = words("血".repeat(5_000));

    assertThat(said.lines()).allMatch(line -> line.length() <= PageWords.LONGEST_LINE);
    assertThat(said.replace("\n", "")).isEqualTo("血".repeat(5_000));
  }

  @Test
  void leavesAPageAsItStandsWhoseLinesEnd() {
    String page = "Hb 84 g/L\r\n".repeat(1_000);

    assertThat(words(page)).isEqualTo(page);
  }

  private static String words(String said) {
    return new PageWords(new UUID(0, 1), 1, said).inLinesThatEnd().words();
  }
}
