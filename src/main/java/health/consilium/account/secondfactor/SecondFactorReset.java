package health.consilium.account.secondfactor;

import health.consilium.account.Account;
import health.consilium.account.Accounts;
import health.consilium.account.Administrator;
import health.consilium.account.LinkMailer;
import health.consilium.platform.event.Act;
import health.consilium.platform.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where an administrator helps who lost the phone and the recovery codes. */
@ApplicationScoped
@Transactional
public class SecondFactorReset {

  @Inject Authenticators authenticators;
  @Inject Accounts accounts;
  @Inject LinkMailer mailer;
  @Inject Clock clock;
  @Inject Event<Act> acts;

  /** A member of the staff who is not the administrator. */
  public Colleague look(UUID accountId, Administrator administrator) {
    Account account =
        accounts.find(accountId).filter(found -> found.role().isStaff()).orElseThrow(NotFound::new);
    refuseOnesOwn(accountId, administrator);
    boolean isProtected = authenticators.find(accountId).isPresent();
    return new Colleague(account.name(), account.email().value(), isProtected);
  }

  /**
   * They set it up anew. The app may be in other hands, so nobody stays signed in, and the owner of
   * the account is told. Where nothing was set up, nothing happens.
   */
  public void reset(UUID accountId, Administrator administrator) {
    refuseOnesOwn(accountId, administrator);
    authenticators.findAlone(accountId).ifPresent(lost -> takeAway(lost, administrator));
  }

  private static void refuseOnesOwn(UUID accountId, Administrator administrator) {
    if (accountId.equals(administrator.accountId())) {
      throw new NotYourOwnSecondFactor();
    }
  }

  private void takeAway(Authenticator lost, Administrator administrator) {
    Instant now = clock.instant();
    Account account = accounts.require(lost.accountId());
    authenticators.remove(lost);
    account.endSessions(now);
    mailer.tellSecondFactorReset(account);
    acts.fire(
        new Act.Done(
            Optional.of(administrator.accountId()),
            "secondFactor.reset",
            account.id().toString(),
            now));
  }
}
