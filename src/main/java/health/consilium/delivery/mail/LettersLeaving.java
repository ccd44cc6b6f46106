package health.consilium.delivery.mail;

import health.consilium.delivery.Answering;
import health.consilium.platform.jobs.RepeatingWork;
import health.consilium.platform.mail.MailAttempted;
import health.consilium.platform.mail.MailStatus;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Hears that a mail left and has its referral answered, each in a transaction of its own; every few
 * minutes it looks for what it did not hear or could not do.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the server fills the executor
public class LettersLeaving {

  private static final Logger LOG = Logger.getLogger(LettersLeaving.class.getName());
  private static final long FIRST_SECONDS = 15;
  private static final long SECONDS = 300;

  @Inject Answering answering;

  @Resource ManagedScheduledExecutorService executor;

  private @Nullable ScheduledFuture<?> timer;

  void begin(@Observes Startup startup) {
    timer =
        executor.scheduleWithFixedDelay(
            RepeatingWork.of("Answering what left", this::catchUp),
            FIRST_SECONDS,
            SECONDS,
            TimeUnit.SECONDS);
  }

  void end(@Observes Shutdown shutdown) {
    if (timer != null) {
      timer.cancel(false);
    }
  }

  void left(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailAttempted mail) {
    if (mail.status() == MailStatus.ACCEPTED) {
      executor.execute(() -> tell(() -> answering.mailLeft(mail.mailId())));
    }
  }

  /** One that cannot be answered does not hold up the others. */
  public void catchUp() {
    for (UUID referralId : answering.leftButNotAnswered()) {
      tell(() -> answering.answer(referralId));
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
