package health.consilium.evaluation.treatment;

/** Words that say what happens to a treatment. */
public enum Cue implements Meaning {
  PROGRESSION,
  START,
  STOP,
  /** The last time it was given. */
  LAST,
  MAINTENANCE,
  RESUMED,
  ADDED,
  TOXICITY,
  COMPLETED,
  CHOICE,
  BEST,
  MOBILISATION,
  CONDITIONING,
  /** What follows in the sentence was not given. */
  NOT_GIVEN_AFTER,
  /** What stands before in the same breath was not given. */
  NOT_GIVEN_BEFORE
}
