package health.consilium.records.safecopy.worker;

import health.consilium.records.SafeCopyState;

/** No safe copy can be made of this file, and no other attempt would do better. */
final class CannotCopy extends Exception {

  private final SafeCopyState state;

  CannotCopy(SafeCopyState state, String reason) {
    super(reason);
    this.state = state;
  }

  SafeCopyState state() {
    return state;
  }
}
