package health.consilium.review;

import health.consilium.account.Reviewer;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Referrals found through the reviewer who holds them and has no conflict of interest. */
@ApplicationScoped
public class HeldReferrals {

  @Inject Referrals referrals;
  @Inject Claims claims;

  Referral require(ReferralNumber number, Reviewer reviewer) {
    return held(referrals.require(number), reviewer);
  }

  /** Nobody else changes it until this transaction ends. */
  Referral requireAlone(ReferralNumber number, Reviewer reviewer) {
    return held(referrals.requireAlone(number), reviewer);
  }

  private Referral held(Referral referral, Reviewer reviewer) {
    claims.require(referral, reviewer);
    return referral;
  }
}
