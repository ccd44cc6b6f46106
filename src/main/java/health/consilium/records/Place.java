package health.consilium.records;

import java.util.UUID;

/**
 * Where a file stands among those its sender chose in one sitting. They travel side by side and may
 * arrive in another order.
 */
public record Place(UUID sitting, int position) {

  /** A file that came alone. */
  public static Place alone() {
    return new Place(UUID.randomUUID(), 0);
  }
}
