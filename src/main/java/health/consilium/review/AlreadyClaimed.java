package health.consilium.review;

import health.consilium.platform.refusal.Refusal;
import health.consilium.referral.ReferralNumber;

/** A colleague has claimed this referral. */
public class AlreadyClaimed extends Refusal {

  public AlreadyClaimed(ReferralNumber number, String colleague) {
    super(number.value(), colleague);
  }
}
