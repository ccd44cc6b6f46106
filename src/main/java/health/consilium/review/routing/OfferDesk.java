package health.consilium.review.routing;

import health.consilium.account.Reviewer;
import health.consilium.platform.event.Act;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import health.consilium.review.ReasonMissing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a reviewer sees what is offered, and declines it; accepting it is claiming it. */
@ApplicationScoped
@Transactional
public class OfferDesk {

  @Inject Referrals referrals;
  @Inject Offers offers;
  @Inject Clock clock;
  @Inject Event<Act> acts;

  /** What was offered and not answered, what ends first comes first; however many, all of mine. */
  public Standing standing(Reviewer reviewer) {
    Map<Boolean, List<Offer>> standing =
        offers.standing(reviewer, clock.instant()).stream()
            .collect(Collectors.partitioningBy(offer -> offer.isTo(reviewer)));
    return new Standing(
        standing.getOrDefault(true, List.of()), standing.getOrDefault(false, List.of()));
  }

  /** What waits for this reviewer, and what for colleagues. */
  public record Standing(List<Offer> mine, List<Offer> colleagues) {}

  /** The next one is asked; refused without a reason, or when nothing is on offer to them. */
  public void decline(ReferralNumber number, String reason, Reviewer reviewer) {
    String why = ReasonMissing.unlessIn(reason);
    Referral referral = referrals.require(number);
    Instant now = clock.instant();
    if (!offers.decline(referral, reviewer, why, now)) {
      throw new NotOffered(number);
    }
    acts.fire(
        new Act.Done(Optional.of(reviewer.accountId()), "offer.declined", number.value(), now));
  }
}
