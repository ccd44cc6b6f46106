package health.consilium.evaluation;

import health.consilium.account.Coordinator;
import health.consilium.referral.NotPossibleNow;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralEventKind;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.Referrals;
import health.consilium.review.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Where a coordinator gives a signed evaluation back to its reviewer to be corrected. */
@ApplicationScoped
@Transactional
public class Corrections {

  @Inject Evaluations evaluations;
  @Inject Referrals referrals;
  @Inject Claims claims;
  @Inject Clock clock;
  @Inject Event<EvaluationGivenBack> givenBack;

  /**
   * Begins the next edition and gives its reviewer the claim; the edition before, its signature and
   * its letter stay as they are. A claim that nobody touches lapses to the queue like any other; a
   * reviewer who no longer works here gets none, and it waits in the queue for another. Where it
   * came back already, whoever holds it corrects it, and what its patient asked is answered after.
   *
   * <p>Says where the referral stands then. Asking twice is harmless; refused while nothing is
   * signed, once the referral is over, and for the few minutes in which its letter is being sent,
   * because nobody knows then whether it left.
   */
  public ReferralStatus ask(ReferralNumber number, Coordinator coordinator) {
    Referral referral = referrals.requireAlone(number);
    Evaluation last =
        evaluations.ofReferral(referral.id()).orElseThrow(() -> new NotPossibleNow(number));
    boolean signed = evaluations.signatureOf(last).isPresent();
    if (last.isCorrection() && !signed) {
      return referral.status();
    }
    ReferralStatus before = referral.status();
    Instant now = clock.instant();
    referral.reviewAgain(now);
    if (before.letterStands()) {
      claims.comeBack(referral, last.reviewerId(), ReferralEventKind.RELEASED, now);
    } else {
      claims.comeBackToHolder(referral, now);
    }
    referrals.record(referral, coordinator.accountId());
    if (signed) {
      evaluations.begin(new EditionBegun(last, last.nextEdition(EditionReason.CORRECTION, now)));
    } else {
      correctAsWell(last);
    }
    givenBack.fire(new EvaluationGivenBack(referral.id()));
    return referral.status();
  }

  /** It is brought up to date with new results already. */
  private void correctAsWell(Evaluation open) {
    open.correct();
    evaluations.flush();
  }
}
