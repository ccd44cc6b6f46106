package health.consilium.evaluation;

/** Whether the records confirm the diagnosis. */
public enum Confirmed {
  YES,
  NO,
  UNCLEAR
}
