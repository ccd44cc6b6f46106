package health.consilium.account;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.event.Act;
import health.consilium.platform.language.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where people come in, and where they are known again. */
@ApplicationScoped
@Transactional
public class SignInDesk {

  @Inject Accounts accounts;
  @Inject Passwords passwords;
  @Inject SignInThrottle throttle;
  @Inject Clock clock;
  @Inject Event<Act> acts;

  /**
   * Lets a person in. Whatever is wrong - address, password, an unconfirmed or disabled account,
   * too many tries - is refused in the same words and after the same time; only too many tries cost
   * no hash, which tells nothing, because an unknown account is counted like a known one.
   *
   * <p>Nobody holds a connection to the database while a hash is computed.
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public SignedIn signIn(String typedEmail, String password, String place) {
    Instant now = clock.instant();
    boolean isAllowed = throttle.allows(typedEmail, place);
    Optional<Account> account = EmailAddress.parse(typedEmail).flatMap(accounts::find);
    boolean fits = fits(isAllowed, password, account.flatMap(Account::passwordHash));
    Optional<SignedIn> signedIn =
        fits ? account.flatMap(known -> known.recognise(now)) : Optional.empty();
    if (signedIn.isEmpty()) {
      tell(isAllowed, place, account, now);
      throw new SignInRefused();
    }
    throttle.succeeded(typedEmail, place);
    acts.fire(new Act.Done(account.map(Account::id), "signIn.done", subject(account), now));
    return signedIn.get();
  }

  /** Whether the password is this person's, asked again before something that counts. */
  @Transactional(TxType.NOT_SUPPORTED)
  public void confirmPassword(Actor actor, String password) {
    Account account = accounts.require(actor.accountId());
    boolean isAllowed = throttle.allowsAgain(account.id());
    if (!fits(isAllowed, password, account.passwordHash())) {
      tellAgain(isAllowed, account, clock.instant());
      throw new WrongPassword();
    }
    throttle.succeededAgain(account.id());
  }

  /** The trail is for ever, so of the tries that are too many it keeps one line a minute. */
  private void tell(boolean isAllowed, String place, Optional<Account> account, Instant now) {
    if (isAllowed) {
      acts.fire(new Act.Refused(Optional.empty(), "signIn.refused", subject(account), now));
      return;
    }
    throttle
        .tooMany(place, now)
        .ifPresent(
            tries ->
                acts.fire(
                    new Act.Refused(Optional.empty(), "signIn.tooMany", "tries " + tries, now)));
  }

  private void tellAgain(boolean isAllowed, Account account, Instant now) {
    Optional<UUID> who = Optional.of(account.id());
    if (isAllowed) {
      acts.fire(new Act.Refused(who, "password.refused", account.id().toString(), now));
      return;
    }
    throttle
        .tooManyAgain(account.id(), now)
        .ifPresent(
            tries -> acts.fire(new Act.Refused(who, "password.tooMany", "tries " + tries, now)));
  }

  private boolean fits(boolean isAllowed, String password, Optional<String> hash) {
    if (!isAllowed) {
      passwords.pretend();
    }
    return isAllowed && passwords.fits(password, hash);
  }

  /** Who a session belongs to, as the account stands now. */
  public Optional<SignedIn> recognise(UUID accountId, Instant sessionBegan) {
    return accounts.find(accountId).flatMap(account -> account.recognise(sessionBegan));
  }

  public void signedOut(Actor actor) {
    String subject = actor.accountId().toString();
    acts.fire(new Act.Done(Optional.of(actor.accountId()), "signOut", subject, clock.instant()));
  }

  /** Remembers the language for mails and for the next time. */
  public void speak(Actor actor, Language language) {
    accounts.require(actor.accountId()).speak(language);
  }

  private static String subject(Optional<Account> account) {
    return account.map(known -> known.id().toString()).orElse("unknown");
  }
}
