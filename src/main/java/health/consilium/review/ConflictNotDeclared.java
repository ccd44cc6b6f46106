package health.consilium.review;

import health.consilium.platform.refusal.Refusal;
import health.consilium.referral.ReferralNumber;

/** The reviewer has not yet said whether a conflict of interest stands between. */
public class ConflictNotDeclared extends Refusal {

  public ConflictNotDeclared(ReferralNumber number) {
    super(number.value());
  }
}
