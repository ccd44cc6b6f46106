package health.consilium.delivery;

import health.consilium.evaluation.addendum.OpenQuestions;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Turns a referral to answered once the mail server took its letter. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Answering {

  @Inject Deliveries deliveries;
  @Inject Referrals referrals;
  @Inject OpenQuestions questions;
  @Inject Clock clock;

  /**
   * A mail left; when it carried a letter, its referral is answered, and what its patient asked
   * before is answered next. When a correction was asked meanwhile, or something signed later waits
   * for its release, only that it left is noted. Doing it twice is harmless, and late is as in
   * time: it counts from when the mail left.
   */
  public void mailLeft(UUID mailId) {
    deliveries.ofMail(mailId).ifPresent(this::answer);
  }

  /**
   * Mails that left with a letter whose referral does not say so: the portal stopped, or answering
   * failed.
   */
  public List<UUID> leftButNotAnswered() {
    return deliveries.leftButNotAnswered();
  }

  /** What is signed meanwhile waits until this is done, and the other way round. */
  private void answer(Delivery delivery) {
    Referral referral = referrals.requireAlone(delivery.referralId());
    Instant now = clock.instant();
    Instant left = deliveries.leftAt(delivery.mailId()).orElse(now);
    if (referral.status() == ReferralStatus.EVALUATED && deliveries.isOfTheLastLetter(delivery)) {
      referral.answered(left);
      questions.resume(referral, now);
    } else {
      referral.letterLeft(left);
    }
    referrals.record(referral, null);
  }
}
