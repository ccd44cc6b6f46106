package health.consilium.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WrittenPageTest {

  private static final UUID RECORD = UUID.randomUUID();

  @Test
  void aHundredPagesAreReadTogether() {
    assertThat(sizes(pages(250, 10))).containsExactly(100, 100, 50);
    assertThat(sizes(pages(100, 10))).containsExactly(100);
    assertThat(sizes(List.of())).isEmpty();
  }

  /** As large as a page's words may be. */
  @Test
  void largePagesAreReadAFewAtATime() {
    assertThat(sizes(pages(20, 256 * 1024))).containsExactly(8, 8, 4);
    assertThat(sizes(pages(3, 3 * 1024 * 1024))).containsExactly(1, 1, 1);
  }

  @Test
  void noPageIsLeftOutOrMoved() {
    List<WrittenPage> pages = pages(333, 9 * 1024);

    assertThat(WrittenPage.armfuls(pages, WrittenPage::words).stream().flatMap(List::stream))
        .containsExactlyElementsOf(pages);
  }

  private static List<Integer> sizes(List<WrittenPage> pages) {
    return WrittenPage.armfuls(pages, WrittenPage::words).stream().map(List::size).toList();
  }

  private static List<WrittenPage> pages(int count, int bytes) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(page -> new WrittenPage("page " + page, RECORD, page, bytes, 0))
        .toList();
  }
}
