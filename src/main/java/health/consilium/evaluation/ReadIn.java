package health.consilium.evaluation;

import java.util.Optional;
import java.util.UUID;

/**
 * The version that a window last knew, and which window it is; a page that does not tell is none.
 *
 * @param turn rises with each saving of the window
 */
public record ReadIn(long version, Optional<UUID> window, int turn) {

  public static ReadIn version(long version) {
    return new ReadIn(version, Optional.empty(), 0);
  }
}
