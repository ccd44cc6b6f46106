package health.consilium.review;

import health.consilium.platform.refusal.Refusal;
import health.consilium.referral.ReferralNumber;

/** The reviewer has declared a conflict of interest; the referral is a colleague's to answer. */
public class ConflictDeclared extends Refusal {

  public ConflictDeclared(ReferralNumber number) {
    super(number.value());
  }
}
