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
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Carries mails to the server: at once after they were posted, and every few seconds what waits.
 *
 * <p>Each domain is served by itself, one mail after another, and in a few lanes beside one
 * another: a slow domain keeps one lane and holds nobody else up. Once nobody was reached, all wait
 * for the next look.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the server fills the executor
public class Courier implements Recurring {

  private static final Logger LOG = Logger.getLogger(Courier.class.getName());

  /** Fewer than the server has threads: others have work too while a mail server is silent. */
  private static final int MOST_LANES = 3;

  @Inject SendingDesk desk;
  @Inject SmtpServer server;
  @Inject DomainTurns turns;

  @Resource ManagedScheduledExecutorService executor;

  private final Semaphore lanes = new Semaphore(MOST_LANES);
  private volatile boolean nobodyThere;

  @Override
  public RepeatingWork work() {
    return RepeatingWork.of("Looking for mails that wait", this::look);
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(5);
  }

  /** What was posted now goes before what waits: somebody sits there and looks for it. */
  void afterPosting(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailPosted posted) {
    executor.execute(() -> carry(posted));
  }

  /** A run that is held up by a slow server does not keep the next from beginning. */
  private void look() {
    while (desk.noteLost()) {
      LOG.warning("A sender of mails died; whether its mail left is not known");
    }
    nobodyThere = false;
    executor.execute(RepeatingWork.of("Carrying the mails that wait", this::carryWhatWaits));
    server.endWhenIdle();
  }

  void carry(MailPosted posted) {
    inALane(() -> inTurn(posted.domain(), () -> desk.take(posted.mailId())));
  }

  void carryWhatWaits() {
    inALane(
        () -> {
          for (String domain : desk.domainsDue()) {
            inTurn(domain, () -> desk.takeNextDue(domain));
          }
        });
  }

  /** Where there is no room, the next look finds what waits. */
  private void inALane(Runnable work) {
    if (!lanes.tryAcquire()) {
      return;
    }
    try {
      work.run();
    } finally {
      lanes.release();
    }
  }

  private void inTurn(String domain, Supplier<Optional<Envelope>> first) {
    if (!turns.begin(domain)) {
      return;
    }
    try {
      Optional<Envelope> next = next(domain, first);
      while (next.isPresent()) {
        carry(domain, next.get());
        next = next(domain, () -> desk.takeNextDue(domain));
      }
    } finally {
      turns.end(domain);
    }
  }

  private Optional<Envelope> next(String domain, Supplier<Optional<Envelope>> due) {
    return nobodyThere || !turns.mayGo(domain) ? Optional.empty() : due.get();
  }

  private void carry(String domain, Envelope envelope) {
    turns.goes(domain);
    boolean wasReached = server.isReached();
    ServerAnswer answer = attempt(envelope);
    if (!wasReached && server.isReached()) {
      desk.serverIsBack();
    }
    nobodyThere = answer.outcome() == AttemptOutcome.UNREACHED;
    desk.writeDown(envelope, answer);
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
