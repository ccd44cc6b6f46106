package health.consilium.review;

/** Why a referral was the next one for a reviewer who did not choose; the earlier comes first. */
public enum WhyNext {
  /** It was on offer to this reviewer. */
  OFFERED,
  URGENT_SUITING,
  URGENT,
  /** Nothing urgent waited. */
  SUITING,
  /** Nothing urgent waited, and nothing that suits. */
  LONGEST
}
