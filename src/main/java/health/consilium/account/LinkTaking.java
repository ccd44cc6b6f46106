package health.consilium.account;

import health.consilium.platform.event.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes a link and does what it was mailed for, once the password was looked at. */
@ApplicationScoped
@Transactional
public class LinkTaking {

  @Inject AccountLinks links;
  @Inject Event<Act> acts;

  /** Refused when the link was used meanwhile. */
  public SignedIn confirm(LinkSecret secret, Instant now) {
    AccountLink link = require(secret, LinkDesk.CONFIRM);
    Account account = link.use(now);
    account.confirm(link.passwordHash().orElseThrow(LinkNotUsable::new), now);
    say("account.confirmed", account, now);
    return account.recognise(now).orElseThrow(LinkNotUsable::new);
  }

  /** Refused when the link was used meanwhile. */
  public void choosePassword(LinkSecret secret, String hash, Instant now) {
    Account account = require(secret, LinkDesk.PASSWORD).use(now);
    account.choosePassword(hash, now);
    say("account.passwordChosen", account, now);
  }

  /** Somebody had the link and another password. */
  @Transactional(TxType.NOT_SUPPORTED)
  public void refused(LinkSecret secret, Instant now) {
    String subject = require(secret, LinkDesk.CONFIRM).account().id().toString();
    acts.fire(new Act.Refused(Optional.empty(), "account.confirmRefused", subject, now));
  }

  private AccountLink require(LinkSecret secret, List<LinkPurpose> purposes) {
    return links.find(secret, purposes).orElseThrow(LinkNotUsable::new);
  }

  private void say(String verb, Account account, Instant now) {
    acts.fire(new Act.Done(Optional.of(account.id()), verb, account.id().toString(), now));
  }
}
