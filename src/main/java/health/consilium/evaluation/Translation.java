package health.consilium.evaluation;

/** In which words records of another language were read (evaluation_form.yaml, records). */
public enum Translation {
  /** In their own words, by somebody who reads them. */
  NONE,
  CERTIFIED,
  MACHINE_CHECKED_BY_PERSON,
  MACHINE_ONLY
}
