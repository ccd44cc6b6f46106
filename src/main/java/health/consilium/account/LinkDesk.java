package health.consilium.account;

import health.consilium.platform.event.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes mailed links back, each once. Looking at a link does not use it up. */
@ApplicationScoped
@Transactional
public class LinkDesk {

  private static final List<LinkPurpose> CONFIRM = List.of(LinkPurpose.CONFIRM);
  private static final List<LinkPurpose> PASSWORD = List.of(LinkPurpose.RESET, LinkPurpose.INVITE);

  @Inject AccountLinks links;
  @Inject Passwords passwords;
  @Inject SignInThrottle throttle;
  @Inject Clock clock;
  @Inject Event<Act> acts;

  public boolean opens(LinkSecret secret) {
    return links
        .find(secret, List.of(LinkPurpose.values()))
        .filter(link -> link.isUsable(clock.instant()))
        .isPresent();
  }

  /**
   * Confirms the mailbox and lets the person in. The password is asked for, so that nobody confirms
   * an account that a stranger opened with their address.
   */
  public SignedIn confirm(LinkSecret secret, String password, String place) {
    Instant now = clock.instant();
    AccountLink link = links.find(secret, CONFIRM).orElseThrow(LinkNotUsable::new);
    Account account = link.use(now);
    if (!throttle.allowsAgain(account.id()) || !passwords.fits(password, account.passwordHash())) {
      throw new WrongPassword();
    }
    account.confirm(now);
    throttle.succeeded(account.email().value(), place);
    say("account.confirmed", account, now);
    return account.recognise(now).orElseThrow(LinkNotUsable::new);
  }

  /**
   * Sets the password of whoever holds the link, and ends all their sessions. The place is theirs
   * from now on, so that an owner comes in by a new password however many strangers try.
   */
  public void choosePassword(LinkSecret secret, String password, String place) {
    Instant now = clock.instant();
    Account account = links.find(secret, PASSWORD).orElseThrow(LinkNotUsable::new).use(now);
    account.choosePassword(passwords.hash(password), now);
    throttle.succeeded(account.email().value(), place);
    say("account.passwordChosen", account, now);
  }

  private void say(String verb, Account account, Instant now) {
    acts.fire(new Act.Done(Optional.of(account.id()), verb, account.id().toString(), now));
  }
}
