package health.consilium.account.secondfactor;

import health.consilium.account.SignInDesk;
import health.consilium.account.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The second step of signing in, for who has shown the password. */
@ApplicationScoped
@Transactional
public class SecondStepDesk {

  @Inject Authenticators authenticators;
  @Inject SecondFactorCheck check;
  @Inject SignInDesk signInDesk;

  public boolean isSetUp(SignedIn person) {
    return authenticators.find(person.accountId()).filter(Authenticator::isInForce).isPresent();
  }

  /** Nobody when the account was disabled, or its sessions were ended, since the password. */
  public Optional<SignedIn> enter(UUID accountId, Instant passwordShown, String code) {
    Optional<SignedIn> person = signInDesk.recognise(accountId, passwordShown);
    person.ifPresent(known -> check.require(known.accountId(), code));
    return person;
  }
}
