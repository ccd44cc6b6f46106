package health.consilium.evaluation.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.passage.PageWords;
import health.consilium.evaluation.passage.Passage;
import health.consilium.platform.Sha256;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadPagesTest {

  private static final UUID RECORD = new UUID(0, 1);
  private static final UUID PAGE = new UUID(0, 2);

  private final ReadPages pages =
      new ReadPages(Map.of(PAGE, new PageWords(RECORD, 3, "Hb 84 g/L\nPlt 96")), 0);

  @Test
  void findsThePageOfAPassage() {
    assertThat(pages.find(new Passage(RECORD, 3, "Hb 84 g/L")))
        .isEqualTo(new ReadPages.PassageOn(PAGE, Sha256.hexOf("Hb 84 g/L\nPlt 96"), "Hb 84 g/L"));
  }

  @Test
  void printsThePageAsItStandsAlsoWhereItsLinesAreCut() {
    String endless = "Hb 84 g/L ".repeat(1_000);
    ReadPages cut = new ReadPages(Map.of(PAGE, new PageWords(RECORD, 3, endless)), 0);

    assertThat(cut.words().getFirst().words().lines()).hasSizeGreaterThan(1);
    assertThat(cut.find(new Passage(RECORD, 3, "Hb 84 g/L")).pageDigest())
        .isEqualTo(Sha256.hexOf(endless));
  }

  @Test
  void takesThePrintOfAPageOnceForAllItsPassages() {
    assertThat(pages.find(new Passage(RECORD, 3, "Hb 84 g/L")).pageDigest())
        .isSameAs(pages.find(new Passage(RECORD, 3, "Plt 96")).pageDigest());
  }
}
