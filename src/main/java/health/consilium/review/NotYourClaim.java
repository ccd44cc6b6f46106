package health.consilium.review;

import health.consilium.platform.refusal.Refusal;
import health.consilium.referral.ReferralNumber;

/** The reviewer does not hold this referral, or does no longer: it was released or lapsed. */
public class NotYourClaim extends Refusal {

  public NotYourClaim(ReferralNumber number) {
    super(number.value());
  }
}
