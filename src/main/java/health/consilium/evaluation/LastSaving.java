package health.consilium.evaluation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * In which window something was saved last.
 *
 * @param from the version from which that window began to save
 * @param turn that window's how manieth saving it was
 */
public record LastSaving(@Nullable UUID window, long from, int turn) {

  /** Nothing was saved yet. */
  public static final LastSaving NEVER = new LastSaving(null, 0, 0);

  /**
   * The next saving. Refused with {@link ChangedElsewhere} when it was saved since it was read,
   * unless by the same window each time: then only the answers were lost, and no later saving is
   * undone.
   */
  public LastSaving next(ReadIn read, long version) {
    if (version != read.version() && !wasSinceOnlyIn(read, version)) {
      throw new ChangedElsewhere();
    }
    return new LastSaving(read.window().orElse(null), isIn(read) ? from : version, read.turn());
  }

  private boolean wasSinceOnlyIn(ReadIn read, long version) {
    return isIn(read) && read.version() >= from && read.version() < version && read.turn() > turn;
  }

  private boolean isIn(ReadIn read) {
    return read.window().filter(other -> other.equals(window)).isPresent();
  }
}
