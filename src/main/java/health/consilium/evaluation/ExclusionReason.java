package health.consilium.evaluation;

/** Why a record was set aside and nothing of it was used. */
public enum ExclusionReason {
  ANOTHER_PATIENT,
  NOT_READABLE,
  NOT_UNDERSTOOD,
  DUPLICATE,
  SUPERSEDED,
  NOT_RELEVANT
}
