package health.consilium.records.safecopy.worker;

import java.util.Arrays;

/**
 * Where ink lies on a page.
 *
 * @param across how far from the left each dot of ink is
 * @param down how far from the top
 * @param longest the longest side of the page
 */
@SuppressWarnings("ArrayRecordComponent") // only measured, never compared
record PageInk(int[] across, int[] down, int longest) {

  /** More tell no more. */
  private static final int MOST_DOTS = 40_000;

  static PageInk of(GreyPicture page) {
    return new Search(page).ink();
  }

  int dots() {
    return across.length;
  }

  /** Looks for what is darker than what lies around it, where that is paper. */
  private static final class Search {

    private static final int AROUND = 12;
    private static final int DARKER = 20;
    private static final int PAPER_HUNDREDTHS = 65;

    private final GreyPicture page;
    private final int light;
    private final long[] sums;

    Search(GreyPicture page) {
      this.page = page;
      this.light = page.paper() * PAPER_HUNDREDTHS / 100;
      this.sums = new long[(page.width() + 1) * (page.height() + 1)];
      int row = page.width() + 1;
      for (int y = 0; y < page.height(); y++) {
        long line = 0;
        for (int x = 0; x < page.width(); x++) {
          line += page.at(x, y);
          sums[(y + 1) * row + x + 1] = sums[y * row + x + 1] + line;
        }
      }
    }

    PageInk ink() {
      int[] places = new int[page.values().length];
      int dots = 0;
      for (int place = 0; place < places.length; place++) {
        if (isInk(place % page.width(), place / page.width())) {
          places[dots++] = place;
        }
      }
      int every = dots / MOST_DOTS + 1;
      int[] kept = thinned(Arrays.copyOf(places, dots), every);
      return new PageInk(
          Arrays.stream(kept).map(place -> place % page.width()).toArray(),
          Arrays.stream(kept).map(place -> place / page.width()).toArray(),
          Math.max(page.width(), page.height()));
    }

    private static int[] thinned(int[] places, int every) {
      int[] kept = new int[places.length / every];
      Arrays.setAll(kept, i -> places[i * every]);
      return kept;
    }

    /** On all sides lies paper: its edge before a dark table is no ink. */
    private boolean isInk(int x, int y) {
      return page.at(x, y) < mean(x - AROUND, y - AROUND, x + AROUND, y + AROUND) - DARKER
          && mean(x - AROUND, y - AROUND, x, y) > light
          && mean(x, y - AROUND, x + AROUND, y) > light
          && mean(x - AROUND, y, x, y + AROUND) > light
          && mean(x, y, x + AROUND, y + AROUND) > light;
    }

    private long mean(int fromX, int fromY, int toX, int toY) {
      int left = Math.max(0, fromX);
      int top = Math.max(0, fromY);
      int right = Math.min(page.width(), toX + 1);
      int bottom = Math.min(page.height(), toY + 1);
      int row = page.width() + 1;
      long sum =
          sums[bottom * row + right]
              - sums[top * row + right]
              - sums[bottom * row + left]
              + sums[top * row + left];
      return sum / ((long) (right - left) * (bottom - top));
    }
  }
}
