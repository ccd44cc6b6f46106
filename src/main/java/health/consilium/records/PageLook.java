package health.consilium.records;

/**
 * How well a page can be seen: measured when its copy is made, judged when somebody asks. The
 * bounds are those by which the patient's browser looks at a photo before it is sent; the photos of
 * our cases, sharp and then blurred, darkened and cut by hand, lie clearly on either side.
 *
 * @param sharpness how suddenly its edges change, in thousandths: 130 to 280 where every letter can
 *     be read, below 60 where letters run together
 * @param brightness how light its paper is, from 0 to 255: above 140 in a room, 85 in the dusk
 * @param textAtEdge whether lines of text run out of the picture
 * @param bare whether nothing stands on it, so that there is nothing to be read
 */
public record PageLook(int sharpness, int brightness, boolean textAtEdge, boolean bare) {

  /** Also of a page on which nothing can be seen to be blurred. */
  public static final int SHARPEST = 1_000;

  public static final int BRIGHTEST = 255;

  private static final int SHARP = 90;
  private static final int DARK = 95;

  public PageLook {
    if (sharpness < 0 || sharpness > SHARPEST || brightness < 0 || brightness > BRIGHTEST) {
      throw new IllegalArgumentException("no page looks like this");
    }
  }

  public boolean isDark() {
    return brightness < DARK;
  }

  /** In the dark all else is hard to tell. */
  public boolean isBlurred() {
    return !isDark() && sharpness < SHARP;
  }

  public boolean isCut() {
    return !isDark() && textAtEdge;
  }
}
