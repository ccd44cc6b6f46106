package health.consilium.evaluation;

/** What came of a genetic test. Negative and not tested are what is mistaken most often. */
public enum GeneticResult {
  POSITIVE,
  NEGATIVE,
  NOT_TESTED,
  NOT_READABLE
}
