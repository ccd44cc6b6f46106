package health.consilium.records.safecopy.worker;

import health.consilium.records.PageLook;
import java.util.IntSummaryStatistics;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Measures what may keep a reader from reading a page, as upload-photo.js does in the browser. */
final class LegibleLook {

  /** A change of shade that is only noise. */
  private static final int QUIET = 12;

  /** Paper and ink lie at least so far apart. */
  private static final int SPREAD = 35;

  private static final int INK = 50;
  private static final double LEAST_INK = 0.02;
  private static final double MOST_INK = 0.5;
  private static final int FEWEST_STROKES = 12;

  /** How far from the edge of the picture it is looked for text, as a part of its short side. */
  private static final double DEPTH = 0.006;

  private final GreyPicture page;
  private final int paper;

  private LegibleLook(GreyPicture page) {
    this.page = page;
    this.paper = page.paper();
  }

  static PageLook of(GreyPicture page) {
    LegibleLook look = new LegibleLook(page);
    return new PageLook(look.sharpness(), look.paper, look.isTextAtEdge(), look.isBare());
  }

  /**
   * The variance of the Laplacian over that of the slope, where there are edges: on a blurred edge
   * the slope changes slowly, however much or little contrast or text there is.
   */
  private int sharpness() {
    if (paper - page.ink() <= SPREAD) {
      return PageLook.SHARPEST;
    }
    double bends = 0;
    double slopes = 0;
    for (int y = 1; y < page.height() - 1; y++) {
      for (int x = 1; x < page.width() - 1; x++) {
        double across = (page.at(x + 1, y) - page.at(x - 1, y)) / 2.0;
        double down = (page.at(x, y + 1) - page.at(x, y - 1)) / 2.0;
        double slope = across * across + down * down;
        if (slope > QUIET * QUIET) {
          double bend = bend(x, y);
          bends += bend * bend;
          slopes += slope;
        }
      }
    }
    double sharpness = slopes == 0 ? 0 : bends / slopes / 16;
    return (int) Math.min(PageLook.SHARPEST, Math.round(sharpness * PageLook.SHARPEST));
  }

  /** All of it has one shade, or nearly. */
  private boolean isBare() {
    IntSummaryStatistics shades = IntStream.of(page.values()).summaryStatistics();
    return shades.getMax() - shades.getMin() <= SPREAD;
  }

  private double bend(int x, int y) {
    return page.at(x - 1, y)
        + page.at(x + 1, y)
        + page.at(x, y - 1)
        + page.at(x, y + 1)
        - 4.0 * page.at(x, y);
  }

  private boolean isTextAtEdge() {
    int right = page.width() - 1;
    int bottom = page.height() - 1;
    int depth = Math.max(2, (int) Math.round((Math.min(right, bottom) + 1) * DEPTH));
    if (right <= 2 * depth || bottom <= 2 * depth) {
      return false;
    }
    return runsOut(page.width(), x -> page.at(x, depth))
        || runsOut(page.width(), x -> page.at(x, bottom - depth))
        || runsOut(page.height(), y -> page.at(depth, y))
        || runsOut(page.height(), y -> page.at(right - depth, y));
  }

  /** Many strokes of ink on paper stand side by side along an edge. */
  private boolean runsOut(int length, IntUnaryOperator shadeAt) {
    int[] side = IntStream.range(0, length).map(shadeAt).toArray();
    long dark = IntStream.of(side).filter(this::isInk).count();
    long bright = IntStream.of(side).filter(shade -> shade > paper - INK / 2).count();
    long strokes =
        IntStream.range(1, length)
            .filter(place -> isInk(side[place]) && !isInk(side[place - 1]))
            .count();
    double share = dark / (double) length;
    return share > LEAST_INK
        && share < MOST_INK
        && bright > length / 2
        && strokes >= FEWEST_STROKES;
  }

  private boolean isInk(int shade) {
    return shade < paper - INK;
  }
}
