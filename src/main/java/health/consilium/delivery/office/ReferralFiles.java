package health.consilium.delivery.office;

import health.consilium.account.Coordinator;
import health.consilium.referral.AskedRecords;
import health.consilium.referral.OpenedReferrals;
import health.consilium.referral.RecordsRequests;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralDraft;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.UnknownReferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * Where a coordinator opens a referral; a draft that its patient still writes does not exist here.
 */
@ApplicationScoped
@Transactional
public class ReferralFiles {

  @Inject OpenedReferrals referrals;
  @Inject RecordsRequests requests;
  @Inject HistoryLines history;
  @Inject FilePeople people;
  @Inject Promise promise;

  public ReferralFile open(ReferralNumber number, Coordinator coordinator) {
    Referral referral = referrals.open(number, "referral.opened", coordinator);
    Instant submittedAt = referral.submittedAt().orElseThrow(UnknownReferral::new);
    Promise.Standing standing = promise.of(referral);
    return new ReferralFile(
        ReferralDraft.of(referral),
        submittedAt,
        people.accountOf(referral),
        people.reviewerOf(referral),
        standing.clocks(),
        standing.turnaround(),
        history.of(referral),
        requests.of(referral).stream().map(AskedRecords::of).toList());
  }
}
