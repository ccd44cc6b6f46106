package health.consilium.review;

import health.consilium.account.Reviewer;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralEventKind;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.Referrals;
import health.consilium.referral.Turnaround;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The line of referrals waiting for a reviewer: urgent first, then the longest with us. */
@ApplicationScoped
@Transactional
public class ReviewQueue {

  private static final int BATCH = 100;

  @Inject Referrals referrals;
  @Inject Claims claims;
  @Inject OpenReferrals open;
  @Inject Turnaround turnaround;
  @Inject Clock clock;

  /** Up to {@code limit} entries after the key, or from the beginning. */
  public List<QueueEntry> entries(
      QueueFilter filter, Optional<QueueKey> after, int limit, Reviewer reviewer) {
    return entries(open.after(reviewer, filter, after, limit));
  }

  /** The {@code limit} entries right before the key, in the queue's order. */
  public List<QueueEntry> entriesBefore(
      QueueFilter filter, QueueKey before, int limit, Reviewer reviewer) {
    return entries(open.before(reviewer, filter, before, limit));
  }

  /** How many entries there are in each view, counted up to the limit and no further. */
  public List<Integer> countsUpTo(int limit, List<QueueFilter> views, Reviewer reviewer) {
    return open.countsUpTo(limit, reviewer, views);
  }

  /**
   * Refused when a colleague was faster or was offered it; claiming what one holds already is
   * harmless.
   */
  public void claim(ReferralNumber number, Reviewer reviewer) {
    Referral referral = referrals.require(number);
    Instant now = clock.instant();
    if (!claims.insertIfFree(referral, reviewer.accountId(), now)) {
      refuseUnlessHeldBy(reviewer, referral, now);
      return;
    }
    referral.beginReview(now);
    referrals.record(referral, reviewer.accountId());
  }

  /**
   * Until when it is this reviewer's without work on it; empty when it is not in review by them.
   */
  public Optional<Instant> heldUntil(ReferralNumber number, Reviewer reviewer) {
    Referral referral = referrals.require(number);
    return claims
        .find(referral)
        .filter(claim -> claim.heldBy(reviewer) && referral.status() == ReferralStatus.IN_REVIEW)
        .map(claim -> claims.until(claim, referral));
  }

  /** Back to the queue; what was written stays for whoever claims it next. */
  public void release(ReferralNumber number, Reviewer reviewer) {
    Referral referral = referrals.requireAlone(number);
    claims.remove(claims.requireHeld(referral, reviewer));
    referral.returnToQueue(ReferralEventKind.RELEASED, clock.instant());
    referrals.record(referral, reviewer.accountId());
  }

  /**
   * Gives back what lay untouched for longer than a claim holds, and says how many there were.
   *
   * <p>Never while the referral waits for its patient. Nothing that was written is lost.
   */
  public int lapseStaleClaims() {
    List<Claim> stale = claims.lapsed(clock.instant(), BATCH);
    for (Claim claim : stale) {
      Referral referral = referrals.require(claim.referralId());
      claims.remove(claim);
      referral.returnToQueue(ReferralEventKind.CLAIM_LAPSED, clock.instant());
      referrals.record(referral, null);
    }
    return stale.size();
  }

  private List<QueueEntry> entries(List<QueueRow> rows) {
    Instant now = clock.instant();
    Duration urgentTime = claims.urgentTime();
    return rows.stream().map(row -> row.entry(turnaround, urgentTime, now)).toList();
  }

  private void refuseUnlessHeldBy(Reviewer reviewer, Referral referral, Instant now) {
    Claim held = claims.find(referral).orElseThrow(() -> claims.whyNot(referral, reviewer, now));
    if (!held.heldBy(reviewer)) {
      throw new AlreadyClaimed(referral.number(), claims.nameOfHolder(held));
    }
  }
}
