package health.consilium.review.routing;

import health.consilium.platform.refusal.Refusal;
import health.consilium.referral.ReferralNumber;

/** Nothing is on offer any more: it was answered, taken back, or its time is over. */
public class NotOffered extends Refusal {

  public NotOffered(ReferralNumber number) {
    super(number.value());
  }
}
