package health.consilium.evaluation;

import health.consilium.account.Coordinator;
import health.consilium.referral.NotPossibleNow;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import health.consilium.review.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Where a coordinator gives a signed evaluation back to its reviewer to be corrected. */
@ApplicationScoped
@Transactional
public class Corrections {

  @Inject Evaluations evaluations;
  @Inject Referrals referrals;
  @Inject Claims claims;
  @Inject Clock clock;

  /**
   * Begins the next edition and gives its reviewer the claim; the edition before, its signature and
   * its letter stay as they are. A claim that nobody touches lapses to the queue like any other.
   *
   * <p>Asking twice is harmless; refused while nothing is signed, and once the referral is over.
   */
  public void ask(ReferralNumber number, Coordinator coordinator) {
    Referral referral = referrals.requireAlone(number);
    Evaluation last =
        evaluations.ofReferral(referral.id()).orElseThrow(() -> new NotPossibleNow(number));
    if (last.isCorrection() && evaluations.signatureOf(last).isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    referral.reviewAgain(now);
    referrals.record(referral, coordinator.accountId());
    evaluations.insert(last.nextEdition(now));
    claims.insertIfFree(referral, last.reviewerId(), now);
  }
}
