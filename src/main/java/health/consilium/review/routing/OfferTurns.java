package health.consilium.review.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What becomes of offers by themselves; doing it twice is harmless. */
@ApplicationScoped
@Transactional
public class OfferTurns {

  @Inject Offers offers;
  @Inject Clock clock;

  /** Ends offers whose time is over or that count no more; says how many nobody answered. */
  public int end() {
    offers.dropWhatCountsNoMore(clock.instant());
    return offers.lapse(clock.instant());
  }
}
