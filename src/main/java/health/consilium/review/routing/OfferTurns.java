package health.consilium.review.routing;

import health.consilium.referral.Referral;
import health.consilium.referral.ReferralEventKind;
import health.consilium.referral.Referrals;
import health.consilium.review.Claim;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What becomes of offers, and of claims of the absent, by itself; doing it twice is harmless. */
@ApplicationScoped
@Transactional
public class OfferTurns {

  private static final int BATCH = 50;

  @Inject Referrals referrals;
  @Inject Offers offers;
  @Inject Choosing choosing;
  @Inject AbsentReviewers absent;
  @Inject Clock clock;

  /** Gives back to the queue what reviewers hold who left or are away; says how much it was. */
  public int giveBackOfTheAbsent() {
    Instant now = clock.instant();
    List<Claim> held = absent.claims(now, BATCH);
    for (Claim claim : held) {
      Referral referral = referrals.require(claim.referralId());
      absent.remove(claim);
      referral.returnToQueue(ReferralEventKind.REVIEWER_AWAY, now);
      referrals.record(referral, null);
    }
    return held.size();
  }

  /** Ends offers whose time is over or that count no more; says how many nobody answered. */
  public int end() {
    Instant now = clock.instant();
    offers.dropWhatCountsNoMore(now, absent.today(now));
    return offers.lapse(now);
  }

  /** What waits and could be offered to somebody now. */
  public List<UUID> toOffer() {
    return choosing.waiting(clock.instant(), BATCH);
  }

  /** Offers it to whom the rules choose now; false when there is nobody, or somebody has it. */
  public boolean offer(UUID referralId) {
    return choosing.offer(referrals.require(referralId), clock.instant());
  }
}
