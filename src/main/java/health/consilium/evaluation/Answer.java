package health.consilium.evaluation;

/** A reviewer's answer to one criterion, as criteria.yaml criterion4 names them. */
public enum Answer {
  MET,
  NOT_MET,
  UNKNOWN,
  NOT_APPLICABLE
}
