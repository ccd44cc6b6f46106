package health.consilium.review;

import health.consilium.account.Reviewer;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Where a reviewer with an hour takes what is best for them, without choosing. */
@ApplicationScoped
@Transactional
public class NextReferral {

  @Inject BestReferrals best;
  @Inject StandingOffers offers;
  @Inject Referrals referrals;
  @Inject WhatSuits suiting;
  @Inject Clock clock;

  /** What suits this reviewer. */
  public Suits suits(Reviewer reviewer) {
    return suiting.of(reviewer);
  }

  /** Claims the first of the view that waits and is no conflict; refused when there is none. */
  public ReferralNumber claim(QueueFilter filter, Reviewer reviewer) {
    Instant now = clock.instant();
    UUID id = best.claim(filter, reviewer, now).orElseThrow(NothingWaits::new);
    Referral referral = referrals.require(id);
    offers.answer(referral, reviewer.accountId(), now);
    referral.beginReview(now);
    referrals.record(referral, reviewer.accountId());
    return referral.number();
  }
}
