package health.consilium.evaluation;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Whether the records confirm something. */
public enum Confirmed {
  YES,
  NO,
  UNCLEAR;

  /**
   * What is said of several together: "yes" of one is more than "unclear" of another, and "no" it
   * is only when that was said of each. Null when it is not known.
   */
  public static @Nullable Confirmed strongest(Collection<@Nullable Confirmed> said) {
    if (said.contains(YES)) {
      return YES;
    }
    if (said.contains(UNCLEAR)) {
      return UNCLEAR;
    }
    return !said.isEmpty() && said.stream().allMatch(NO::equals) ? NO : null;
  }
}
