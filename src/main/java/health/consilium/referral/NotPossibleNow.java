package health.consilium.referral;

import health.consilium.platform.refusal.Refusal;

/** The referral is in a state in which this cannot be done. */
public class NotPossibleNow extends Refusal {

  public NotPossibleNow(ReferralNumber number) {
    super(number.value());
  }
}
