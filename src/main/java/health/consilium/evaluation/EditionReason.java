package health.consilium.evaluation;

/** Why an edition of an evaluation was begun. */
public enum EditionReason {
  FIRST,
  CORRECTION,
  NEW_RESULTS
}
