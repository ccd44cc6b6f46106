package health.consilium.delivery;

import health.consilium.letter.Letters;
import health.consilium.platform.mail.Outbox;
import health.consilium.records.PageOwnerDecided;
import health.consilium.referral.ReferralWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Calls back the mails of a letter whose patient withdrew the referral, or that turned out to rest
 * on another person's page, in the same transaction.
 */
@ApplicationScoped
public class Stopping {

  @Inject Deliveries deliveries;
  @Inject Letters letters;
  @Inject Sending sending;
  @Inject Outbox outbox;

  void stop(@Observes ReferralWithdrawn event) {
    deliveries.ofReferral(event.referralId()).forEach(delivery -> outbox.stop(delivery.mailId()));
  }

  /** What was stopped leaves again only when a coordinator releases it, not when a page returns. */
  void weigh(@Observes PageOwnerDecided event) {
    for (Delivery delivery : deliveries.ofReferral(event.referralId())) {
      if (sending.setApartIn(letters.require(delivery.letterId())).isEmpty()) {
        delivery.letGo();
        continue;
      }
      delivery.hold(event.at());
      outbox.stop(delivery.mailId());
    }
  }
}
