package health.consilium.platform.mail;

import health.consilium.platform.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a mail stands, for those who must know whether it arrived. */
public record MailReport(
    UUID mailId,
    EmailAddress to,
    String subject,
    MailStatus status,
    Optional<Instant> nextAttempt,
    List<Line> attempts) {

  /** One attempt and what the server said. */
  public record Line(int number, Instant at, AttemptOutcome outcome, String answer) {}
}
