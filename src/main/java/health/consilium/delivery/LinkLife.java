package health.consilium.delivery;

import java.time.Instant;

/** Whether the link of a letter still works, and until when it would. */
public record LinkLife(State state, Instant endsAt) {

  /** Why a link works or does not. */
  public enum State {
    WORKS,
    TOO_OLD,
    TRIED_TOO_OFTEN
  }
}
