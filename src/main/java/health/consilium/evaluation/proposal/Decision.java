package health.consilium.evaluation.proposal;

/** What a reviewer made of a proposal. */
public enum Decision {
  ACCEPTED,
  CHANGED,
  LEFT,
  /** Neither taken over nor left, or no longer. */
  OPEN
}
