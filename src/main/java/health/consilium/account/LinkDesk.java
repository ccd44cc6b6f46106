package health.consilium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Takes mailed links back, each once. Looking at a link does not use it up. */
@ApplicationScoped
@Transactional
public class LinkDesk {

  static final List<LinkPurpose> CONFIRM = List.of(LinkPurpose.CONFIRM);
  static final List<LinkPurpose> PASSWORD = List.of(LinkPurpose.RESET, LinkPurpose.INVITE);

  @Inject AccountLinks links;
  @Inject Passwords passwords;
  @Inject SignInThrottle throttle;
  @Inject Clock clock;
  @Inject LinkTaking taking;

  public boolean opens(LinkSecret secret) {
    return links
        .find(secret, List.of(LinkPurpose.values()))
        .filter(link -> link.isUsable(clock.instant()))
        .isPresent();
  }

  /**
   * Confirms the mailbox and lets the person in. The password is asked for, so that nobody confirms
   * an account that a stranger opened with their address. It is checked before the link is taken,
   * while nobody holds a connection to the database.
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public SignedIn confirm(LinkSecret secret, String password, String place) {
    Instant now = clock.instant();
    AccountLink link = links.find(secret, CONFIRM).orElseThrow(LinkNotUsable::new);
    Account account = link.opened(now);
    if (!throttle.allowsAgain(account.id()) || !passwords.fits(password, link.passwordHash())) {
      taking.refused(secret, now);
      throw new WrongPassword();
    }
    SignedIn signedIn = taking.confirm(secret, now);
    throttle.succeeded(account.email().value(), place);
    return signedIn;
  }

  /**
   * Sets the password of whoever holds the link, and ends all their sessions. The place is theirs
   * from now on, so that an owner comes in by a new password however many strangers try.
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public void choosePassword(LinkSecret secret, String password, String place) {
    Instant now = clock.instant();
    Account account = links.find(secret, PASSWORD).orElseThrow(LinkNotUsable::new).opened(now);
    taking.choosePassword(secret, passwords.hash(password), now);
    throttle.succeeded(account.email().value(), place);
  }
}
