package health.consilium.referral;

import health.consilium.account.Coordinator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Where a coordinator asks a patient for records; the referral waits and keeps its place. */
@ApplicationScoped
@Transactional
public class RecordsRequesting {

  @Inject Referrals referrals;
  @Inject WaitingForRecords waiting;

  /** Asks in these words, as {@link WaitingForRecords#begin} says. */
  public void ask(ReferralNumber number, String words, Coordinator coordinator) {
    waiting.begin(referrals.requireAlone(number), words, coordinator);
  }
}
