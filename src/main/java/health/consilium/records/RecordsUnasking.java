package health.consilium.records;

import health.consilium.account.Coordinator;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Where a coordinator says that a referral goes on without what its patient was asked. */
@ApplicationScoped
@Transactional
public class RecordsUnasking {

  @Inject Referrals referrals;
  @Inject UnneededRecords unneeded;

  /** Doing it twice changes nothing. */
  public void takeBack(ReferralNumber number, Coordinator coordinator) {
    unneeded.end(referrals.requireAlone(number), coordinator);
  }
}
