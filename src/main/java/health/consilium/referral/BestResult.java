package health.consilium.referral;

/** The best result of a line of treatment in the patient's words. */
public enum BestResult {
  GONE,
  MUCH_BETTER,
  BETTER,
  SAME,
  WORSE,
  UNKNOWN
}
