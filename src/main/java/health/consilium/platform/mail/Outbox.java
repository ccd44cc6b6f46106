package health.consilium.platform.mail;

import health.consilium.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Where mails are posted, and where one asks what became of them. */
@ApplicationScoped
@Transactional
public class Outbox {

  private static final int MOST_ALARMS = 200;

  @Inject OutgoingMails mails;
  @Inject Event<MailPosted> posted;
  @Inject Settings settings;
  @Inject Clock clock;

  /**
   * Writes the mail in the caller's transaction; it leaves when that commits, and never when it
   * does not.
   */
  public UUID post(MailMessage message) {
    var mail = new OutgoingMail(message, settings.site().baseUrl().getHost(), clock.instant());
    mails.insert(mail);
    posted.fire(new MailPosted(mail.id()));
    return mail.id();
  }

  public MailReport report(UUID mailId) {
    return report(mails.require(mailId));
  }

  /** Mails on which a person has to look: refused by the server, or given up. */
  public List<MailReport> alarms() {
    return Stream.of(MailStatus.PARKED, MailStatus.REJECTED)
        .flatMap(status -> mails.withStatus(status, MOST_ALARMS).stream())
        .map(this::report)
        .toList();
  }

  public long countParked() {
    return mails.countWithStatus(MailStatus.PARKED);
  }

  /** Tries a mail that was given up once more; it stays the same mail. */
  public void retry(UUID mailId) {
    mails.requireLocked(mailId).retry(clock.instant());
    posted.fire(new MailPosted(mailId));
  }

  /** Calls a mail back; one that left already stays as it is. */
  public void stop(UUID mailId) {
    mails.requireLocked(mailId).stop();
  }

  private MailReport report(OutgoingMail mail) {
    return mail.report(mails.attemptsOf(mail));
  }
}
