package health.consilium.delivery;

import health.consilium.evaluation.EvaluationGivenBack;
import health.consilium.letter.Letters;
import health.consilium.platform.mail.Outbox;
import health.consilium.records.PageOwnerDecided;
import health.consilium.referral.ReferralWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Calls back the mails of a letter whose patient withdrew the referral, that is to be corrected, or
 * that turned out to rest on another person's page, in the same transaction.
 */
@ApplicationScoped
public class Stopping {

  @Inject Deliveries deliveries;
  @Inject Letters letters;
  @Inject Sending sending;
  @Inject Outbox outbox;

  void stop(@Observes ReferralWithdrawn event) {
    deliveries.ofReferral(event.referralId()).forEach(this::stop);
  }

  /** A letter that is not corrected goes on its way. */
  void stop(@Observes EvaluationGivenBack event) {
    deliveries.ofReferral(event.referralId()).stream()
        .filter(deliveries::isReplaced)
        .forEach(this::stop);
  }

  private void stop(Delivery delivery) {
    outbox.stop(delivery.mailId());
  }

  /** What was stopped leaves again only when a coordinator releases it, not when a page returns. */
  void weigh(@Observes PageOwnerDecided event) {
    deliveries.ofReferral(event.referralId()).forEach(delivery -> weigh(delivery, event));
  }

  private void weigh(Delivery delivery, PageOwnerDecided event) {
    Optional<LetterHold> hold = deliveries.holdOn(delivery.letterId());
    if (sending.setApartIn(letters.requireRow(delivery.letterId())).isEmpty()) {
      hold.ifPresent(held -> held.letGo(event.coordinatorId(), event.at()));
      return;
    }
    if (hold.isEmpty()) {
      deliveries.insert(new LetterHold(delivery.letterId(), event.coordinatorId(), event.at()));
    }
    outbox.stop(delivery.mailId());
  }
}
