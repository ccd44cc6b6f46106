package health.consilium.records;

import health.consilium.account.Reviewer;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Where a reviewer is told which edition was signed last: the records that came since are new. */
@ApplicationScoped
@Transactional
public class SignedBefore {

  @Inject Referrals referrals;
  @Inject MedicalRecords records;
  @Inject SignedEditions editions;

  /**
   * Nothing before the first signature, and nothing for a colleague who only gives a second read:
   * that is independent of what was signed.
   */
  public Optional<SignedEdition> lastOf(ReferralNumber number, Reviewer reviewer) {
    Referral referral = referrals.require(number);
    return records.mayBeActedOnBy(referral, reviewer)
        ? editions.lastOf(referral.id())
        : Optional.empty();
  }
}
