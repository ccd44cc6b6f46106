package health.consilium.account;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.event.Act;
import health.consilium.platform.language.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Where patients open an account; nobody learns here who has one already. */
@ApplicationScoped
@Transactional
public class RegistrationDesk {

  @Inject Accounts accounts;
  @Inject Passwords passwords;
  @Inject LinkMailer mailer;
  @Inject Clock clock;
  @Inject Event<Act> acts;

  /** Answers the same whether the address is new or known; only the mail differs. */
  public void register(EmailAddress email, String password, Language language) {
    String hash = passwords.hash(password);
    Optional<Account> known = accounts.find(email);
    if (known.isEmpty()) {
      mailer.sendForRegistration(open(email, hash, language), hash);
    } else if (known.get().isConfirmed()) {
      mailer.tellAlreadyRegistered(known.get(), language);
    } else {
      again(known.get(), hash);
    }
  }

  private Account open(EmailAddress email, String hash, Language language) {
    Instant now = clock.instant();
    Account account = Account.ofPatient(email, hash, language, now);
    accounts.insert(account);
    acts.fire(
        new Act.Done(Optional.of(account.id()), "account.opened", account.id().toString(), now));
    return account;
  }

  /**
   * Not confirmed yet: each registration counts with its own link and password, so that a stranger
   * spoils nobody's, and an invitation stays an invitation.
   */
  private void again(Account account, String hash) {
    if (account.role().isStaff()) {
      mailer.send(account, LinkPurpose.INVITE);
    } else {
      mailer.sendForRegistration(account, hash);
    }
  }
}
