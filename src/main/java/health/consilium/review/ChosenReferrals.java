package health.consilium.review;

import health.consilium.account.Reviewer;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralEventKind;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a reviewer claims or gives back several referrals at once; each act undoes the other.
 *
 * <p>All are taken in one order, so that two who choose the same ones never wait for one another.
 */
@ApplicationScoped
@Transactional
public class ChosenReferrals {

  /** More than a page of the queue shows. */
  private static final int MOST = 50;

  @Inject Referrals referrals;
  @Inject Claims claims;
  @Inject Clock clock;

  /** Says which of them were free; for the others a colleague was faster, or a conflict stands. */
  public List<ReferralNumber> claim(Collection<ReferralNumber> chosen, Reviewer reviewer) {
    List<ReferralNumber> claimed = new ArrayList<>();
    for (ReferralNumber number : inOrder(chosen)) {
      Referral referral = referrals.require(number);
      if (referral.status() == ReferralStatus.AWAITING_REVIEW
          && claims.insertIfFree(referral, reviewer.accountId(), clock.instant())) {
        referral.beginReview(clock.instant());
        referrals.record(referral, reviewer.accountId());
        claimed.add(referral.number());
      }
    }
    return claimed;
  }

  /** Says which of them the reviewer held; what was written stays. */
  public List<ReferralNumber> release(Collection<ReferralNumber> chosen, Reviewer reviewer) {
    List<ReferralNumber> released = new ArrayList<>();
    for (ReferralNumber number : inOrder(chosen)) {
      Referral referral = referrals.requireAlone(number);
      Optional<Claim> held = claims.find(referral).filter(claim -> claim.heldBy(reviewer));
      if (held.isPresent() && !referral.status().over()) {
        claims.remove(held.get());
        referral.returnToQueue(ReferralEventKind.RELEASED, clock.instant());
        referrals.record(referral, reviewer.accountId());
        released.add(referral.number());
      }
    }
    return released;
  }

  private static List<ReferralNumber> inOrder(Collection<ReferralNumber> chosen) {
    return chosen.stream()
        .distinct()
        .sorted(Comparator.comparing(ReferralNumber::value))
        .limit(MOST)
        .toList();
  }
}
