package health.consilium.review;

/**
 * Why a referral was the next one for a reviewer who did not choose; the earlier comes first.
 *
 * <p>Of those in the view that was open, as far as this reviewer could claim them.
 */
public enum WhyNext {
  /** It was on offer to this reviewer. */
  OFFERED,
  URGENT_SUITING,
  URGENT,
  /** Nothing urgent could be claimed. */
  SUITING,
  /** Nothing urgent could be claimed, and nothing that suits. */
  LONGEST
}
