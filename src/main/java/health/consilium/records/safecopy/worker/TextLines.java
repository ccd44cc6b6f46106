package health.consilium.records.safecopy.worker;

import java.util.Arrays;

/**
 * How the lines of text run on a page: along them ink lies in bands with bare paper between; seen
 * at any other angle it lies everywhere.
 *
 * <p>On the photos of our cases, turned to 12 degrees, darkened to a third and blurred beyond
 * reading, the bands along the lines stand out 7 to 60 times from the usual; across the lines, in
 * noise and in pictures of other things, never more than 2.5 times.
 *
 * @param found whether this is a page of text at all
 * @param sideways whether the lines run from top to bottom, or from bottom to top
 * @param tilt how many degrees clockwise the page lies askew, less than a quarter
 */
record TextLines(boolean found, boolean sideways, double tilt) {

  private static final TextLines NONE = new TextLines(false, false, 0);
  private static final double CLEARLY = 5;
  private static final int FEWEST_DOTS = 400;

  /** Beyond that a page was not held badly but photographed so on purpose. */
  private static final double MOST_DEGREES = 15;

  /** Less is the bend of the paper, and every turning costs a little sharpness. */
  private static final double LEAST_DEGREES = 0.5;

  static TextLines of(GreyPicture page) {
    PageInk ink = PageInk.of(page);
    if (ink.dots() < FEWEST_DOTS) {
      return NONE;
    }
    Bands level = Bands.strongest(ink.across(), ink.down(), ink.longest());
    Bands upright = Bands.strongest(ink.down(), ink.across(), ink.longest());
    boolean sideways = upright.clarity() > level.clarity();
    if (Math.max(level.clarity(), upright.clarity()) < CLEARLY) {
      return NONE;
    }
    return new TextLines(true, sideways, sideways ? -upright.angle() : level.angle());
  }

  /** What is worth to be made straight. */
  double askew() {
    double degrees = Math.abs(tilt);
    return degrees >= LEAST_DEGREES && degrees <= MOST_DEGREES ? tilt : 0;
  }

  /** The bands of ink at one angle, and how far they stand out from those at the others. */
  private record Bands(double angle, double clarity) {

    private static final double STEP = 0.5;
    private static final double FINE_STEP = 0.1;

    static Bands strongest(int[] along, int[] over, int longest) {
      double[] angles = new double[(int) (2 * MOST_DEGREES / STEP) + 3];
      Arrays.setAll(angles, i -> (i - angles.length / 2) * STEP);
      double[] strengths =
          Arrays.stream(angles).map(angle -> strength(along, over, longest, angle)).toArray();
      double[] sorted = strengths.clone();
      Arrays.sort(sorted);
      double most = sorted[sorted.length - 1];
      double angle = angles[0];
      for (int i = 0; i < angles.length; i++) {
        if (strengths[i] == most) {
          angle = angles[i];
        }
      }
      double clarity = most / Math.max(1, sorted[sorted.length / 2]);
      return new Bands(nearby(along, over, longest, angle), clarity);
    }

    private static double nearby(int[] along, int[] over, int longest, double angle) {
      double best = angle;
      double most = 0;
      for (double near = angle - STEP + FINE_STEP; near < angle + STEP; near += FINE_STEP) {
        double strength = strength(along, over, longest, near);
        if (strength > most) {
          most = strength;
          best = near;
        }
      }
      return best;
    }

    /** How much the ink changes from one line of dots to the next. */
    private static double strength(int[] along, int[] over, int longest, double angle) {
      int[] bands = new int[3 * longest];
      double cos = Math.cos(Math.toRadians(angle));
      double sin = Math.sin(Math.toRadians(angle));
      for (int dot = 0; dot < along.length; dot++) {
        bands[(int) (over[dot] * cos - along[dot] * sin + longest)]++;
      }
      double strength = 0;
      for (int band = 1; band < bands.length; band++) {
        double change = bands[band] - bands[band - 1];
        strength += change * change;
      }
      return strength;
    }
  }
}
