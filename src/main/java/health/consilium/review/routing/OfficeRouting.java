package health.consilium.review.routing;

import health.consilium.account.Coordinator;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.Referrals;
import health.consilium.review.Colleague;
import health.consilium.review.NoColleague;
import health.consilium.review.routing.Offering.From;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a coordinator chooses by hand who is offered a referral of the queue. */
@ApplicationScoped
@Transactional
public class OfficeRouting {

  @Inject Referrals referrals;
  @Inject Offers offers;
  @Inject Offering offering;
  @Inject Choosing choosing;
  @Inject Clock clock;

  public Optional<Offer> on(ReferralNumber number, Coordinator coordinator) {
    return offers.on(referrals.require(number), clock.instant());
  }

  /** Whom one may ask; nobody while it does not wait in the queue. */
  public List<Colleague> reviewers(ReferralNumber number, Coordinator coordinator) {
    Referral referral = referrals.require(number);
    return referral.status() == ReferralStatus.AWAITING_REVIEW
        ? choosing.reviewersFor(referral, clock.instant())
        : List.of();
  }

  /** What the rules say now; empty while it does not wait, or when nobody has a rule. */
  public Optional<Explanation> considered(ReferralNumber number, Coordinator coordinator) {
    return Optional.of(referrals.require(number))
        .filter(referral -> referral.status() == ReferralStatus.AWAITING_REVIEW)
        .map(referral -> choosing.choose(referral, clock.instant()).explanation())
        .filter(said -> !said.reasons().isEmpty());
  }

  /**
   * Who was asked before is asked no longer; refused when this one cannot take it. The same once
   * more asks once.
   */
  public void offer(ReferralNumber number, UUID reviewer, String words, Coordinator coordinator) {
    Referral referral = referrals.requireAlone(number);
    Instant now = clock.instant();
    From office = new From(coordinator.accountId(), words.strip(), "");
    if (offers.on(referral, now).filter(it -> it.isJust(reviewer, office.words())).isPresent()) {
      return;
    }
    offers.takeBack(referral, now);
    if (!offering.place(referral, reviewer, office, now)) {
      throw new NoColleague();
    }
  }

  /**
   * Free for everybody: the portal offers it to nobody any more while it waits. Saying it twice is
   * harmless.
   */
  public void takeBack(ReferralNumber number, Coordinator coordinator) {
    offering.free(referrals.requireAlone(number), coordinator.accountId(), clock.instant());
  }
}
