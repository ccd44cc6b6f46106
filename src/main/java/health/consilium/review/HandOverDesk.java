package health.consilium.review;

import health.consilium.account.Actor;
import health.consilium.account.Coordinator;
import health.consilium.account.Reviewer;
import health.consilium.referral.NotPossibleNow;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralEventKind;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import health.consilium.review.HandOver.Answer;
import health.consilium.review.HandOverNews.What;
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
 * Where a reviewer passes a referral on: to a colleague, who accepts or gives it back, or with a
 * reason to the queue. Everything that was written stays.
 */
@ApplicationScoped
@Transactional
public class HandOverDesk {

  @Inject Referrals referrals;
  @Inject Claims claims;
  @Inject HandOvers handOvers;
  @Inject Clock clock;
  @Inject Event<HandOverNews> news;

  /** Who may be asked; refused without the claim. */
  public List<Colleague> colleagues(ReferralNumber number, Reviewer reviewer) {
    return handOvers.colleagues(held(number, reviewer), reviewer, clock.instant());
  }

  /** What waits for a colleague's answer; refused without the claim. */
  public Optional<HandOver> openOn(ReferralNumber number, Reviewer reviewer) {
    return handOvers.standing(held(number, reviewer));
  }

  /**
   * Asks a colleague; one who was asked before is asked no longer. Until the answer nothing moves.
   * The same once more asks once.
   */
  public void offer(ReferralNumber number, UUID colleague, String words, Reviewer reviewer) {
    Referral referral = heldAlone(number, reviewer);
    Instant now = clock.instant();
    var asked = new HandOvers.Asked(colleague, ReasonMissing.unlessIn(words));
    if (handOvers.stands(referral, asked)) {
      return;
    }
    handOvers.takeBack(referral, now);
    if (!handOvers.insert(referral, reviewer, asked, now)) {
      throw new NoColleague();
    }
    tell(referral, colleague, What.ASKED);
  }

  /** Nobody is asked any longer; saying it twice is harmless. */
  public void takeBack(ReferralNumber number, Reviewer reviewer) {
    handOvers.takeBack(heldAlone(number, reviewer), clock.instant());
  }

  /** Back to the queue, with the reason for whoever goes on. */
  public void release(ReferralNumber number, String words, Reviewer reviewer) {
    Referral referral = referrals.requireAlone(number);
    Claim claim = claims.requireHeld(referral, reviewer);
    giveBack(claim, referral, words, reviewer, ReferralEventKind.RELEASED);
  }

  /** The office takes it from its reviewer to the queue; everything that was written stays. */
  public void reroute(ReferralNumber number, String words, Coordinator coordinator) {
    Referral referral = referrals.requireAlone(number);
    Claim claim = claims.find(referral).orElseThrow(() -> new NotPossibleNow(number));
    giveBack(claim, referral, words, coordinator, ReferralEventKind.REROUTED);
    tell(referral, claim.reviewerId(), What.REROUTED);
  }

  private void giveBack(
      Claim claim, Referral referral, String words, Actor by, ReferralEventKind why) {
    Instant now = clock.instant();
    handOvers.takeBack(referral, now);
    handOvers.insertRelease(referral, by, ReasonMissing.unlessIn(words), now);
    claims.remove(claim);
    referral.returnToQueue(why, now);
    referrals.record(referral, by.accountId());
  }

  /** Who holds it; empty when nobody does. */
  public Optional<HeldBy> holder(ReferralNumber number, Coordinator coordinator) {
    Referral referral = referrals.require(number);
    return claims
        .find(referral)
        .filter(claim -> !referral.status().over())
        .map(claim -> new HeldBy(claims.nameOfHolder(claim), claim.why()));
  }

  /** The colleague owns it from now on; the first one no longer. */
  public void accept(ReferralNumber number, Reviewer colleague) {
    Referral referral = referrals.requireAlone(number);
    Instant now = clock.instant();
    UUID sender = holderOf(referral);
    if (!handOvers.answer(referral, colleague, Answer.ACCEPTED, now)
        || !claims.passOn(referral, colleague, now)) {
      throw new NotHandedOver(number);
    }
    referral.handOver(now);
    referrals.record(referral, colleague.accountId());
    tell(referral, sender, What.ACCEPTED);
  }

  /** It stays with who sent it. */
  public void giveBack(ReferralNumber number, Reviewer colleague) {
    Referral referral = referrals.requireAlone(number);
    UUID sender = holderOf(referral);
    if (!handOvers.answer(referral, colleague, Answer.GIVEN_BACK, clock.instant())) {
      throw new NotHandedOver(number);
    }
    tell(referral, sender, What.GIVEN_BACK);
  }

  /** What waits for this reviewer's answer, the oldest first. */
  public List<HandOver> offeredTo(Reviewer colleague) {
    return handOvers.offeredTo(colleague);
  }

  /** What was handed over on a referral, the oldest first. */
  public List<HandOver> on(ReferralNumber number, Coordinator coordinator) {
    return handOvers.of(referrals.require(number));
  }

  private void tell(Referral referral, UUID reviewerId, What what) {
    news.fire(new HandOverNews(referral.number(), reviewerId, what));
  }

  private UUID holderOf(Referral referral) {
    return claims
        .find(referral)
        .map(Claim::reviewerId)
        .orElseThrow(() -> new NotHandedOver(referral.number()));
  }

  private Referral held(ReferralNumber number, Reviewer reviewer) {
    Referral referral = referrals.require(number);
    claims.requireHeld(referral, reviewer);
    return referral;
  }

  private Referral heldAlone(ReferralNumber number, Reviewer reviewer) {
    Referral referral = referrals.requireAlone(number);
    claims.requireHeld(referral, reviewer);
    return referral;
  }
}
