package health.consilium.evaluation.secondread;

import health.consilium.account.Reviewer;
import health.consilium.platform.event.Act;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import health.consilium.review.ConflictDeclarations;
import health.consilium.review.WhoseReferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Where an asked colleague says, before the records open, that no conflict of interest stands
 * between; if one does, what was asked is {@linkplain SecondReadDesk#declareConflict declined}.
 */
@ApplicationScoped
@Transactional
public class SecondReadGate {

  @Inject Referrals referrals;
  @Inject SecondReads reads;
  @Inject ConflictDeclarations conflicts;
  @Inject Clock clock;
  @Inject Event<Act> acts;

  /** Whether the colleague has not answered the question yet; refused as unknown if not asked. */
  public boolean isToBeAsked(ReferralNumber number, Reviewer colleague) {
    return !conflicts.isNone(asked(number, colleague), colleague);
  }

  /** What a colleague must know to answer, and no more. */
  public WhoseReferral ask(ReferralNumber number, Reviewer colleague) {
    Referral referral = asked(number, colleague);
    tell("conflict.asked", number, colleague);
    return WhoseReferral.of(referral);
  }

  /** The records open. Saying it twice is harmless. */
  public void declareNone(ReferralNumber number, Reviewer colleague) {
    conflicts.insertNone(asked(number, colleague), colleague, clock.instant());
    tell("conflict.none", number, colleague);
  }

  private Referral asked(ReferralNumber number, Reviewer colleague) {
    Referral referral = referrals.require(number);
    reads.require(referral, colleague);
    return referral;
  }

  private void tell(String verb, ReferralNumber number, Reviewer colleague) {
    acts.fire(
        new Act.Done(Optional.of(colleague.accountId()), verb, number.value(), clock.instant()));
  }
}
