package health.consilium.delivery.mail;

import health.consilium.delivery.Answering;
import health.consilium.platform.jobs.Recurring;
import health.consilium.platform.jobs.RepeatingWork;
import health.consilium.platform.mail.MailAttempted;
import health.consilium.platform.mail.MailStatus;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Hears that a mail left and has its referral answered, each in a transaction of its own; every few
 * minutes it looks for what it did not hear or could not do.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the server fills the executor
public class LettersLeaving implements Recurring {

  private static final Logger LOG = Logger.getLogger(LettersLeaving.class.getName());

  @Inject Answering answering;

  @Resource ManagedScheduledExecutorService executor;

  @Override
  public RepeatingWork work() {
    return RepeatingWork.of("Answering what left", this::catchUp);
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(5);
  }

  @Override
  public Duration delay() {
    return Duration.ofSeconds(15);
  }

  void left(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailAttempted mail) {
    if (mail.status() == MailStatus.ACCEPTED) {
      executor.execute(() -> tell(() -> answering.mailLeft(mail.mailId())));
    }
  }

  /** One that cannot be answered does not hold up the others. */
  public void catchUp() {
    for (UUID mailId : answering.leftButNotAnswered()) {
      tell(() -> answering.mailLeft(mailId));
    }
  }

  /** A failure leaves the referral as it is; the next run tries again. */
  private static void tell(Runnable answer) {
    try {
      answer.run();
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "A letter left but its referral does not say so yet", failure);
    }
  }
}
