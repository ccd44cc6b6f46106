package health.consilium.delivery.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a letter to leaf through.
 *
 * @param shown the one shown large
 * @param previous the page before it; 0 before the first
 * @param next the page after it; 0 after the last
 */
public record LetterLeaves(List<LetterLeaf> all, LetterLeaf shown, int previous, int next) {

  /** Shows page one when nothing is wanted. */
  static LetterLeaves of(int pages, @Nullable String wanted, OfficeWords words) {
    int shown = Math.min(wanted(wanted), pages);
    List<LetterLeaf> all =
        IntStream.rangeClosed(1, pages)
            .mapToObj(page -> LetterLeaf.of(page, pages, page == shown, words))
            .toList();
    return new LetterLeaves(all, all.get(shown - 1), shown - 1, shown < pages ? shown + 1 : 0);
  }

  private static int wanted(@Nullable String page) {
    return page != null && page.matches("[1-9][0-9]?") ? Integer.parseInt(page) : 1;
  }
}
