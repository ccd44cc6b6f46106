package health.consilium.evaluation.passage;

import java.util.UUID;

/** Where something stands: the page, and the words on it. */
public record Passage(UUID recordId, int page, String words) {

  private static final int LONGEST = 300;

  /** Longer words are cut. */
  public Passage {
    String joined = words.strip().replaceAll("\\s+", " ");
    words = joined.length() > LONGEST ? joined.substring(0, LONGEST) : joined;
  }
}
