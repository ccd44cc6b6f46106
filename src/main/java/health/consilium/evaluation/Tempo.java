package health.consilium.evaluation;

/** How fast the disease moves. */
public enum Tempo {
  STABLE,
  SLOW,
  FAST,
  UNCLEAR
}
