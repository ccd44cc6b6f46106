package health.consilium.review.routing;

import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What becomes of offers by themselves; doing it twice is harmless. */
@ApplicationScoped
@Transactional
public class OfferTurns {

  private static final int BATCH = 50;

  @Inject Referrals referrals;
  @Inject Offers offers;
  @Inject Choosing choosing;
  @Inject Clock clock;

  /** Ends offers whose time is over or that count no more; says how many nobody answered. */
  public int end() {
    offers.dropWhatCountsNoMore(clock.instant());
    return offers.lapse(clock.instant());
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
