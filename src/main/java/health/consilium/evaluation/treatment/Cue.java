package health.consilium.evaluation.treatment;

/** Words that say what happens to a treatment. */
public enum Cue implements Meaning {
  PROGRESSION,
  START,
  STOP,
  /** The last time it was given. */
  LAST,
  /** Before the day on which it ended. */
  UNTIL,
  /** Consolidation or maintenance: part of the line. */
  MAINTENANCE,
  RESUMED,
  ADDED,
  TOXICITY,
  /** Something bad that happens to a person; why a treatment was stopped, when it says so. */
  HARM,
  /** It is given still. */
  GOES_ON,
  COMPLETED,
  CHOICE,
  BEST,
  MOBILISATION,
  CONDITIONING,
  /** What follows is of a relative, or of another illness. */
  ELSEWHERE,
  /** What follows in the sentence was not given. */
  NOT_GIVEN_AFTER,
  /** What stands before in the same breath was not given. */
  NOT_GIVEN_BEFORE;

  /** Words that say nothing of when something happened. */
  boolean isBeside() {
    return switch (this) {
      case BEST, MAINTENANCE, CHOICE, HARM, GOES_ON, NOT_GIVEN_AFTER, NOT_GIVEN_BEFORE -> true;
      default -> false;
    };
  }

  /** Words of how a treatment went. */
  boolean tells() {
    return switch (this) {
      case START, UNTIL, GOES_ON, MOBILISATION, CONDITIONING, ELSEWHERE -> false;
      case NOT_GIVEN_AFTER, NOT_GIVEN_BEFORE -> false;
      default -> true;
    };
  }
}
