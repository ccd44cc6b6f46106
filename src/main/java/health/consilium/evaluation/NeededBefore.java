package health.consilium.evaluation;

/** What must not happen before something that is missing is there. */
public enum NeededBefore {
  OPINION,
  TRAVEL,
  TREATMENT
}
