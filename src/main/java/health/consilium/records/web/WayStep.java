package health.consilium.records.web;

/** A step of a referral's way: done, the present one, or one to come. */
public record WayStep(String name, String when, State state) {

  /** Where a step lies on the way. */
  public enum State {
    DONE,
    NOW,
    LATER
  }

  public boolean isNow() {
    return state == State.NOW;
  }

  public boolean isLater() {
    return state == State.LATER;
  }
}
