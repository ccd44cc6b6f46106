package health.consilium.records;

import java.util.UUID;

/**
 * What a page says is known from now on.
 *
 * @param confidence how sure the reading is, in hundredths; the page's own words are certain
 */
public record PageWasRead(UUID pageId, String words, int confidence) {

  /** As sure as one can be. */
  public static final int CERTAIN = 100;
}
