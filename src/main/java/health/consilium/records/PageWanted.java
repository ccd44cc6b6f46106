package health.consilium.records;

import java.util.UUID;

/** Which page shall be photographed again, what on it cannot be read, and why, for its patient. */
public record PageWanted(UUID recordId, int page, PageFrame frame, String words) {

  /** As much as a person reads beside a picture. */
  public static final int LONGEST = 500;

  public PageWanted {
    words = words.strip();
    words = words.substring(0, Math.min(LONGEST, words.length()));
  }
}
