package health.consilium.records.web;

/** One part of a draft in its list: where it leads, how it stands, and what was said. */
public record Part(String key, String page, State state, String hint) {

  /** How a part stands; missing records and treatments never stop a referral. */
  public enum State {
    DONE,
    STARTED,
    NOT_STARTED,
    READY,
    NOT_YET
  }

  public String stateKey() {
    return "patient.home.state." + state;
  }

  /** A part that cannot be opened yet stays in the list, without a link. */
  public boolean isOpen() {
    return state != State.NOT_YET;
  }

  public boolean isDone() {
    return state == State.DONE;
  }

  /** The look of its state: what is done is calm, what was begun calls for attention. */
  public String tag() {
    return switch (state) {
      case DONE, NOT_YET -> "tag calm";
      case STARTED -> "tag wait";
      case NOT_STARTED -> "tag";
      case READY -> "tag good";
    };
  }
}
