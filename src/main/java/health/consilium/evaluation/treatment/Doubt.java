package health.consilium.evaluation.treatment;

/** Why a proposal is not sure. */
public enum Doubt {
  /** It is only named; nothing says when. */
  NO_START,
  /** No day is written; it is the day of progression. */
  END_IS_PROGRESSION,
  /** Day and month may be meant the other way round. */
  DAY_OR_MONTH,
  /** No category is written; it follows from the Deauville score. */
  FROM_DEAUVILLE,
  /** Two records say different things; the fuller one is shown. */
  RECORDS_DIFFER
}
