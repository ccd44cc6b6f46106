package health.consilium.platform.mail;

import health.consilium.platform.jobs.Recurring;
import health.consilium.platform.jobs.RepeatingWork;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Carries mails to the server: at once after they were posted, and every few seconds what waits.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the server fills the executor
public class Courier implements Recurring {

  private static final Logger LOG = Logger.getLogger(Courier.class.getName());

  @Inject SendingDesk desk;
  @Inject SmtpServer server;

  @Resource ManagedScheduledExecutorService executor;

  @Override
  public RepeatingWork work() {
    return RepeatingWork.of("Carrying the mails that wait", this::carryWhatWaits);
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(5);
  }

  void afterPosting(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailPosted posted) {
    executor.execute(() -> carry(posted.mailId()));
  }

  void carry(UUID mailId) {
    desk.take(mailId).ifPresent(this::carry);
  }

  void carryWhatWaits() {
    while (desk.noteLost()) {
      LOG.warning("A sender of mails died; whether its mail left is not known");
    }
    Optional<Envelope> next = desk.takeNextDue();
    while (next.isPresent()) {
      carry(next.get());
      next = desk.takeNextDue();
    }
    server.endWhenIdle();
  }

  private void carry(Envelope envelope) {
    desk.writeDown(envelope, attempt(envelope));
  }

  /** A mail that cannot even be made is an attempt too, or it would be tried for ever unseen. */
  private ServerAnswer attempt(Envelope envelope) {
    try {
      return server.send(envelope);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Mail " + envelope.mailId() + " could not be made", failure);
      return new ServerAnswer(AttemptOutcome.TEMPORARY, failure.getClass().getSimpleName());
    }
  }
}
