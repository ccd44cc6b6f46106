package health.consilium.account;

import health.consilium.platform.language.Language;
import health.consilium.platform.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Mails links to the owners of accounts, and what was done with their accounts. */
@ApplicationScoped
public class LinkMailer {

  @Inject AccountLinks links;
  @Inject AccountMail mail;
  @Inject Outbox outbox;
  @Inject Clock clock;

  void send(Account account, LinkPurpose purpose) {
    LinkSecret secret = links.issue(account, purpose, clock.instant());
    outbox.post(mail.withLink(account, purpose, secret));
  }

  void sendForRegistration(Account account, String passwordHash) {
    LinkSecret secret = links.issueForRegistration(account, passwordHash, clock.instant());
    outbox.post(mail.withLink(account, LinkPurpose.CONFIRM, secret));
  }

  void tellAlreadyRegistered(Account account, Language language) {
    outbox.post(mail.alreadyRegistered(account, language));
  }

  public void tellSecondFactorReset(Account account) {
    outbox.post(mail.secondFactorReset(account));
  }
}
