package health.consilium.review;

import health.consilium.platform.refusal.Refusal;

/** What was asked to be said in a few words was left empty. */
public class ReasonMissing extends Refusal {

  /** The words without the blanks around them; refused when nothing is left. */
  public static String unlessIn(String words) {
    if (words.isBlank()) {
      throw new ReasonMissing();
    }
    return words.strip();
  }
}
