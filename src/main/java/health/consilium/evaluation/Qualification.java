package health.consilium.evaluation;

/**
 * What stands under a physician's name: the title, and the number of the licence to practise.
 *
 * <p>The evaluation form requires both; the physician writes them, not the office.
 */
public record Qualification(String title, String licence) {

  /** The longest title or licence, in characters. */
  public static final int LONGEST = 120;

  /** Before a physician has signed for the first time. */
  public static final Qualification NOT_SAID = new Qualification("", "");

  /** Refuses what is longer. */
  public Qualification {
    title = title.strip();
    licence = licence.strip();
    if (title.length() > LONGEST || licence.length() > LONGEST) {
      throw new IllegalArgumentException("a title and a licence of at most 120 characters");
    }
  }
}
