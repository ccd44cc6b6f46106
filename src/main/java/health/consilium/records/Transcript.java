package health.consilium.records;

/**
 * What was read from the picture of a page, and how sure the reading is, in hundredths.
 *
 * @param confidence from 0 to 100
 */
public record Transcript(PageText text, int confidence) {

  public static final Transcript NONE = new Transcript(PageText.NONE, 0);

  /** How much was read that makes sense; for comparing readings of one page. */
  public int sense() {
    return text.words().size() * confidence;
  }
}
