package health.consilium.account;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Language;
import health.consilium.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Invites the first administrator of a fresh portal, whom the settings name. */
@ApplicationScoped
@Transactional
public class FirstAdministrator {

  @Inject Accounts accounts;
  @Inject AccountLinks links;
  @Inject LinkMailer mailer;
  @Inject Settings settings;
  @Inject Clock clock;

  /** A later observer than the migration of the database, which has a priority of its own. */
  public void invite(@Observes Startup startup) {
    if (accounts.countAdministrators() == 0) {
      settings.site().firstAdministrator().ifPresent(this::invite);
    }
  }

  /** Once: a later start mails again only when the invitation has become too old. */
  private void invite(EmailAddress email) {
    Account account = accounts.find(email).orElseGet(() -> open(email));
    boolean isInvited = links.hasUsable(account, LinkPurpose.INVITE, clock.instant());
    if (account.role() == Role.ADMINISTRATOR && !account.isConfirmed() && !isInvited) {
      mailer.send(account, LinkPurpose.INVITE);
    }
  }

  private Account open(EmailAddress email) {
    Account account =
        Account.ofInvited(
            email, email.value(), Role.ADMINISTRATOR, Language.ENGLISH, clock.instant());
    accounts.insert(account);
    return account;
  }
}
