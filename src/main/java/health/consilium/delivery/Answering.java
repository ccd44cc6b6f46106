package health.consilium.delivery;

import health.consilium.referral.Referral;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Turns a referral to answered once the mail server took its letter. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Answering {

  @Inject Deliveries deliveries;
  @Inject Referrals referrals;
  @Inject Clock clock;

  /**
   * A mail left; when it carried a letter, its referral is answered. Doing it twice is harmless.
   */
  public void mailLeft(UUID mailId) {
    deliveries.ofMail(mailId).ifPresent(delivery -> answer(delivery.referralId()));
  }

  /** Answers what left just before the portal was stopped. */
  public void catchUp() {
    deliveries.leftButNotAnswered().forEach(this::answer);
  }

  private void answer(UUID referralId) {
    Referral referral = referrals.requireAlone(referralId);
    if (referral.status() != ReferralStatus.EVALUATED) {
      return;
    }
    referral.answered(clock.instant());
    referrals.record(referral, null);
  }
}
