package health.consilium.platform.mail;

import health.consilium.platform.health.ReadinessProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Whether the mail server takes mails; asked anew every ten seconds at most. */
@ApplicationScoped
public class MailProbe implements ReadinessProbe {

  private static final Duration FRESH = Duration.ofSeconds(10);

  @Inject SmtpServer server;
  @Inject Clock clock;

  private final ReentrantLock asking = new ReentrantLock();
  private volatile @Nullable Instant answeredAt;
  private volatile Optional<String> lastAnswer = Optional.of("not asked yet");

  @Override
  public String name() {
    return "mail";
  }

  /** One asks, the others take the last answer: a silent mail server must not hold them all. */
  @Override
  public Optional<String> problem() {
    if (answeredAt != null && !asking.tryLock()) {
      return lastAnswer;
    }
    if (!asking.isHeldByCurrentThread()) {
      asking.lock();
    }
    try {
      askWhenStale();
      return lastAnswer;
    } finally {
      asking.unlock();
    }
  }

  private void askWhenStale() {
    Instant last = answeredAt;
    if (last == null || last.plus(FRESH).isBefore(clock.instant())) {
      lastAnswer = server.problem();
      answeredAt = clock.instant();
    }
  }
}
