package health.consilium.records.safecopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.records.PageWord;
import health.consilium.records.Transcript;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TesseractTableTest {

  private static final String HEAD =
      String.join("\t", List.of("level", "page", "block", "par", "line", "word"))
          + "\tleft\ttop\twidth\theight\tconf\ttext\n"
          + "1\t1\t0\t0\t0\t0\t0\t0\t1000\t2000\t-1\t\n";

  @Test
  void readsWordsLineByLine() throws IOException {
    Transcript read =
        TesseractTable.read(
            HEAD
                + "5\t1\t1\t1\t1\t1\t100\t200\t50\t20\t90.5\tHb\n"
                + "5\t1\t1\t1\t1\t2\t200\t200\t50\t20\t80.5\t8.1\n"
                + "5\t1\t1\t1\t2\t1\t100\t240\t50\t20\t95\tPlt\n");

    assertThat(read.text().words())
        .containsExactly(
            new PageWord(0, 1_000, 1_000, 500, 100, "Hb"),
            new PageWord(0, 2_000, 1_000, 500, 100, "8.1"),
            new PageWord(1, 1_000, 1_200, 500, 100, "Plt"));
    assertThat(read.confidence()).isEqualTo(89);
    assertThat(read.text().plain()).isEqualTo("Hb  8.1\nPlt");
  }

  @Test
  void leavesOutShadowsAndWhatIsNoWord() throws IOException {
    Transcript read =
        TesseractTable.read(
            HEAD
                + "5\t1\t1\t1\t1\t1\t100\t200\t50\t20\t12\tshadow\n"
                + "5\t1\t1\t1\t1\t2\t100\t200\t50\t20\t90\t \n"
                + "5\t1\t1\t1\t1\t3\t100\t200\t50\t20\t90\t"
                + "x".repeat(201)
                + "\n");

    assertThat(read).isEqualTo(Transcript.NONE);
  }

  @Test
  void keepsWordsOnThePage() throws IOException {
    Transcript read =
        TesseractTable.read(HEAD + "5\t1\t1\t1\t1\t1\t-9\t1990\t5000\t99\t90\tedge\n");

    assertThat(read.text().words()).containsExactly(new PageWord(0, 0, 9_950, 10_000, 50, "edge"));
  }

  @Test
  void believesNoNonsense() {
    assertThatThrownBy(() -> TesseractTable.read(HEAD + "5\tx\t1\t1\t1\t1\ta\tb\tc\td\te\tf\n"))
        .isInstanceOf(IOException.class);
  }

  @Test
  void readsNothingFromNothing() throws IOException {
    assertThat(TesseractTable.read("")).isEqualTo(Transcript.NONE);
  }
}
