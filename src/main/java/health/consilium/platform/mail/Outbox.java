package health.consilium.platform.mail;

import health.consilium.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Where mails are posted, and where one asks what became of them. */
@ApplicationScoped
@Transactional
public class Outbox {

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
    posted.fire(new MailPosted(mail.id(), mail.domain()));
    return mail.id();
  }

  public MailReport report(UUID mailId) {
    return report(mails.require(mailId));
  }

  /** Tries a mail that was given up once more; it stays the same mail. Refused for any other. */
  public void retry(UUID mailId) {
    OutgoingMail mail = mails.requireLocked(mailId);
    mail.retry(clock.instant());
    posted.fire(new MailPosted(mailId, mail.domain()));
  }

  /** Nobody is to be alarmed by it any more: it is left as it is, or another goes in its place. */
  public void setAside(UUID mailId) {
    mails.requireLocked(mailId).setAside();
  }

  /** How many were given up, of which nobody was told to leave them so. */
  public long givenUp() {
    return mails.givenUp();
  }

  /**
   * Calls a mail back and says where it was; one that left already stays as it is. Until the
   * caller's transaction ends nobody takes the mail, and nothing is written down of it.
   */
  public Whereabouts stop(UUID mailId) {
    return mails.requireLocked(mailId).stop();
  }

  private MailReport report(OutgoingMail mail) {
    return mail.report(mails.attemptsOf(mail));
  }
}
