package health.consilium.delivery.mail;

import health.consilium.delivery.Answering;
import health.consilium.platform.mail.MailAttempted;
import health.consilium.platform.mail.MailStatus;
import health.consilium.platform.persistence.SchemaMigration;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hears that a mail left and has its referral answered, in a transaction of its own. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the server fills the executor
public class LettersLeaving {

  private static final Logger LOG = Logger.getLogger(LettersLeaving.class.getName());

  @Inject Answering answering;

  @Resource ManagedExecutorService executor;

  /** What was heard but not done when the portal last stopped is done now. */
  void catchUp(@Observes @Priority(SchemaMigration.EARLY + 1000) Startup startup) {
    answering.catchUp();
  }

  void left(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailAttempted mail) {
    if (mail.status() == MailStatus.ACCEPTED) {
      executor.execute(() -> answer(mail.mailId()));
    }
  }

  /** A failure leaves the referral as it is; the next start catches up. */
  private void answer(UUID mailId) {
    try {
      answering.mailLeft(mailId);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "A letter left but its referral does not say so yet", failure);
    }
  }
}
