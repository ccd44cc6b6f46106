package health.consilium.review;

import health.consilium.referral.RecordsCompleted;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** What was asked of a patient is here: whoever holds the referral is told, and goes on. */
@ApplicationScoped
public class RecordsForHolder {

  @Inject Referrals referrals;
  @Inject Claims claims;
  @Inject Clock clock;

  void goOn(@Observes RecordsCompleted completed) {
    claims.comeBackToHolder(referrals.require(completed.referralId()), clock.instant());
  }
}
