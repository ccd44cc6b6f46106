package health.consilium.evaluation;

/** Why a line ended as the reviewer reads it. */
public enum ReasonStopped {
  COMPLETED,
  PROGRESSION,
  TOXICITY,
  CHOICE,
  OTHER,
  UNKNOWN
}
