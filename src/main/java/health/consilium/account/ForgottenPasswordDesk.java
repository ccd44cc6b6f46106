package health.consilium.account;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.event.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Mails the link that someone needs to come in again; says nothing about who has an account. */
@ApplicationScoped
@Transactional
public class ForgottenPasswordDesk {

  @Inject Accounts accounts;
  @Inject LinkMailer mailer;
  @Inject Clock clock;
  @Inject Event<Act> acts;

  /** Confirmation for who never confirmed, an invitation again for staff, else a new password. */
  public void sendLink(EmailAddress email) {
    Optional<Account> account = accounts.find(email);
    String subject = account.map(known -> known.id().toString()).orElse("unknown");
    acts.fire(new Act.Done(Optional.empty(), "account.linkAsked", subject, clock.instant()));
    account
        .filter(known -> !known.isDisabled())
        .ifPresent(known -> mailer.send(known, purpose(known)));
  }

  private static LinkPurpose purpose(Account account) {
    if (account.isConfirmed()) {
      return LinkPurpose.RESET;
    }
    return account.role().isStaff() ? LinkPurpose.INVITE : LinkPurpose.CONFIRM;
  }
}
