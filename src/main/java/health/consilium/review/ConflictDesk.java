package health.consilium.review;

import health.consilium.account.Actor;
import health.consilium.account.Coordinator;
import health.consilium.account.Reviewer;
import health.consilium.platform.event.Act;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralEventKind;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a reviewer says, before the records open, whether a conflict of interest stands between.
 */
@ApplicationScoped
@Transactional
public class ConflictDesk {

  @Inject Referrals referrals;
  @Inject Claims claims;
  @Inject ConflictDeclarations conflicts;
  @Inject Clock clock;
  @Inject Event<Act> acts;

  /** What a reviewer must know to answer, and no more; refused without the claim. */
  public WhoseReferral ask(ReferralNumber number, Reviewer reviewer) {
    Referral referral = referrals.require(number);
    claims.requireHeld(referral, reviewer);
    tell("conflict.asked", number, reviewer);
    return WhoseReferral.of(referral);
  }

  /** Why it was the next one for this reviewer; empty when they chose it. */
  public Optional<WhyNext> why(ReferralNumber number, Reviewer reviewer) {
    return claims.requireHeld(referrals.require(number), reviewer).why();
  }

  /** The reviewer holds the referral and has not answered yet. */
  public boolean isToBeAsked(ReferralNumber number, Reviewer reviewer) {
    Referral referral = referrals.require(number);
    return claims.find(referral).filter(claim -> claim.heldBy(reviewer)).isPresent()
        && !conflicts.isNone(referral, reviewer);
  }

  /** The records open. Saying it twice is harmless. */
  public void declareNone(ReferralNumber number, Reviewer reviewer) {
    Referral referral = referrals.require(number);
    claims.requireHeld(referral, reviewer);
    conflicts.insertNone(referral, reviewer, clock.instant());
    tell("conflict.none", number, reviewer);
  }

  /** Kept, and the referral goes back to the queue for everybody but this reviewer. */
  public void declare(ReferralNumber number, String words, Reviewer reviewer) {
    Referral referral = referrals.requireAlone(number);
    Claim claim = claims.requireHeld(referral, reviewer);
    conflicts.insertConflict(referral, reviewer, ReasonMissing.unlessIn(words), clock.instant());
    claims.remove(claim);
    referral.returnToQueue(ReferralEventKind.RELEASED, clock.instant());
    referrals.record(referral, reviewer.accountId());
    tell("conflict.declared", number, reviewer);
  }

  /** Which conflicts were declared on a referral, the oldest first. */
  public List<DeclaredConflict> declaredOn(ReferralNumber number, Coordinator coordinator) {
    return conflicts.of(referrals.require(number));
  }

  /**
   * It was declared by mistake: the reviewer may claim the referral again and is asked anew. Taking
   * back what is taken back already changes nothing.
   */
  public void takeBack(
      ReferralNumber number, UUID reviewerId, String reason, Coordinator coordinator) {
    String why = ReasonMissing.unlessIn(reason);
    Referral referral = referrals.requireAlone(number);
    Instant now = clock.instant();
    if (conflicts.takeBack(referral, reviewerId, why, coordinator, now)) {
      referral.note(ReferralEventKind.CONFLICT_TAKEN_BACK, now);
      referrals.record(referral, coordinator.accountId());
      tell("conflict.takenBack", number, coordinator);
    }
  }

  private void tell(String verb, ReferralNumber number, Actor actor) {
    acts.fire(new Act.Done(Optional.of(actor.accountId()), verb, number.value(), clock.instant()));
  }
}
