package health.consilium.evaluation.opinion;

/** Whether a colleague who was asked sees it as this evaluation does. */
public enum Agreement {
  AGREES,
  DIFFERS
}
