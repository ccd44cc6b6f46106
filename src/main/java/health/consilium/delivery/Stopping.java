package health.consilium.delivery;

import health.consilium.evaluation.EvaluationGivenBack;
import health.consilium.evaluation.addendum.OpenQuestions;
import health.consilium.letter.Letters;
import health.consilium.platform.mail.Outbox;
import health.consilium.platform.mail.Whereabouts;
import health.consilium.records.PageOwnerDecided;
import health.consilium.referral.AnsweredAlready;
import health.consilium.referral.ReferralWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Calls back the mails of a letter whose patient withdrew the referral, that is to be corrected, or
 * that turned out to rest on another person's page, in the same transaction. What left is read from
 * its mails, which nobody takes meanwhile; the referral hears of it only later.
 */
@ApplicationScoped
public class Stopping {

  @Inject Deliveries deliveries;
  @Inject Letters letters;
  @Inject Sending sending;
  @Inject Outbox outbox;
  @Inject OpenQuestions questions;

  /**
   * Refused when a letter left, though its referral may not say so yet. One that only may have left
   * keeps nobody from withdrawing; the patient is told of it.
   */
  void stop(@Observes ReferralWithdrawn event) {
    if (deliveries.ofReferral(event.referralId()).stream()
        .map(this::calledBack)
        .anyMatch(Whereabouts.LEFT::equals)) {
      throw new AnsweredAlready(event.number());
    }
  }

  /** A letter that is not corrected goes on its way; an addendum that never left begins again. */
  void stop(@Observes EvaluationGivenBack event) {
    Set<UUID> left =
        lettersThatLeft(
            deliveries.ofReferral(event.referralId()).stream().filter(deliveries::isReplaced));
    letters.rowsOf(event.referralId()).stream()
        .findFirst()
        .filter(last -> !left.contains(last.id()))
        .ifPresent(last -> questions.askAgain(last.evaluationId(), last.edition().addendum()));
  }

  /** With those that may have left: what they said is then corrected in the open. */
  private Set<UUID> lettersThatLeft(Stream<Delivery> replaced) {
    return replaced
        .filter(delivery -> calledBack(delivery) != Whereabouts.HERE)
        .map(Delivery::letterId)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Refused while its mail is being sent: nothing is decided on what nobody knows yet. */
  private Whereabouts calledBack(Delivery delivery) {
    Whereabouts found = outbox.stop(delivery.mailId());
    if (found == Whereabouts.LEAVING) {
      throw new MailUnderWay();
    }
    return found;
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
