package health.consilium.platform.mail;

import health.consilium.platform.health.ReadinessProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the mail server takes mails; asked anew every ten seconds at most. */
@ApplicationScoped
public class MailProbe implements ReadinessProbe {

  private static final Duration FRESH = Duration.ofSeconds(10);

  @Inject SmtpServer server;
  @Inject Clock clock;

  private @Nullable Instant askedAt;
  private Optional<String> lastAnswer = Optional.empty();

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public synchronized Optional<String> problem() {
    Instant now = clock.instant();
    if (askedAt == null || askedAt.plus(FRESH).isBefore(now)) {
      lastAnswer = server.problem();
      askedAt = now;
    }
    return lastAnswer;
  }
}
