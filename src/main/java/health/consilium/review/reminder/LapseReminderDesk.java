package health.consilium.review.reminder;

import health.consilium.referral.Referral;
import health.consilium.referral.Referrals;
import health.consilium.review.Claim;
import health.consilium.review.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Where reviewers are told of claims that lapse soon: once, until they work on them again. */
@ApplicationScoped
@Transactional
public class LapseReminderDesk {

  private static final int BATCH = 50;

  @Inject Referrals referrals;
  @Inject Claims claims;
  @Inject Event<ClaimLapsesSoon> events;
  @Inject Clock clock;

  /** So many at a time; false when nobody was left to be told. */
  public boolean remind() {
    Instant now = clock.instant();
    List<Claim> soon = claims.lapsingSoon(now, BATCH);
    soon.forEach(claim -> tell(claim, now));
    return !soon.isEmpty();
  }

  /** What has lapsed already goes back to the queue in a moment. */
  private void tell(Claim claim, Instant now) {
    claim.warn(now);
    Referral referral = referrals.require(claim.referralId());
    Instant until = claims.until(claim, referral);
    if (until.isAfter(now)) {
      events.fire(new ClaimLapsesSoon(referral.number(), claim.reviewerId(), until));
    }
  }
}
