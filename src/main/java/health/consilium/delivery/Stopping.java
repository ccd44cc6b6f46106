package health.consilium.delivery;

import health.consilium.platform.mail.Outbox;
import health.consilium.referral.ReferralWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Calls back the mails of a letter whose patient withdrew the referral, in the same transaction.
 */
@ApplicationScoped
public class Stopping {

  @Inject Deliveries deliveries;
  @Inject Outbox outbox;

  void stop(@Observes ReferralWithdrawn event) {
    deliveries.ofReferral(event.referralId()).forEach(delivery -> outbox.stop(delivery.mailId()));
  }
}
