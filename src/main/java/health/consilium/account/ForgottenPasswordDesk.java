package health.consilium.account;

import health.consilium.platform.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Mails the link that someone needs to come in again; says nothing about who has an account. */
@ApplicationScoped
@Transactional
public class ForgottenPasswordDesk {

  @Inject Accounts accounts;
  @Inject LinkMailer mailer;

  /** Confirmation for who never confirmed, an invitation again for staff, else a new password. */
  public void sendLink(EmailAddress email) {
    accounts
        .find(email)
        .filter(account -> !account.isDisabled())
        .ifPresent(account -> mailer.send(account, purpose(account)));
  }

  private static LinkPurpose purpose(Account account) {
    if (account.isConfirmed()) {
      return LinkPurpose.RESET;
    }
    return account.role().isStaff() ? LinkPurpose.INVITE : LinkPurpose.CONFIRM;
  }
}
