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
   * reviewer who no longer works here gets none, and it waits in the queue for another.
   *
   * <p>Says where the referral stands then. Asking twice is harmless; refused while nothing is
   * signed, and once the referral is over.
   */
  public ReferralStatus ask(ReferralNumber number, Coordinator coordinator) {
    Referral referral = referrals.requireAlone(number);
    Evaluation last =
        evaluations.ofReferral(referral.id()).orElseThrow(() -> new NotPossibleNow(number));
    if (last.isCorrection() && evaluations.signatureOf(last).isEmpty()) {
      return referral.status();
    }
    Instant now = clock.instant();
    if (evaluations.signatureOf(last).isEmpty()) {
      return correctAsWell(referral, last, coordinator);
    }
    referral.reviewAgain(now);
    if (!claims.insertIfHere(referral, last.reviewerId(), now)) {
      referral.returnToQueue(ReferralEventKind.RELEASED, now);
    }
    referrals.record(referral, coordinator.accountId());
    evaluations.insert(last.nextEdition(EditionReason.CORRECTION, now));
    givenBack.fire(new EvaluationGivenBack(referral.id()));
    return referral.status();
  }

  /** It is in review already, because there are new results; refused when it never was signed. */
  private ReferralStatus correctAsWell(
      Referral referral, Evaluation open, Coordinator coordinator) {
    if (open.edition() == 1) {
      throw new NotPossibleNow(referral.number());
    }
    open.correct();
    evaluations.flush();
    referral.note(ReferralEventKind.CORRECTION_ASKED, clock.instant());
    referrals.record(referral, coordinator.accountId());
    givenBack.fire(new EvaluationGivenBack(referral.id()));
    return referral.status();
  }
}
