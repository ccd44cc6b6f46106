package health.consilium.account.secondfactor;

import health.consilium.account.SignInThrottle;
import health.consilium.platform.event.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Whether a typed code is the app's or a recovery code; each counts once, and tries are few. */
@ApplicationScoped
public class SecondFactorCheck {

  @Inject Authenticators authenticators;
  @Inject KeySeal seal;
  @Inject SignInThrottle throttle;
  @Inject Clock clock;
  @Inject Event<Act> acts;

  /** Uses the code up; refused when it does not fit, or when no second factor is in force. */
  Authenticator require(UUID accountId, String typed) {
    Authenticator known =
        authenticators
            .findAlone(accountId)
            .filter(Authenticator::isInForce)
            .orElseThrow(NoSecondFactor::new);
    if (!throttle.allowsCode(accountId)) {
      throw new WrongCode();
    }
    if (!fits(known, typed)) {
      acts.fire(
          new Act.Refused(
              Optional.of(accountId),
              "secondFactor.refused",
              accountId.toString(),
              clock.instant()));
      throw new WrongCode();
    }
    throttle.succeededWithCode(accountId);
    return known;
  }

  /** Whether the app has the offered key; the code vouches for nobody yet and is not used up. */
  void requireOffered(Authenticator offered, String typed) {
    if (!throttle.allowsCode(offered.accountId()) || stepOf(offered, typed).isEmpty()) {
      throw new WrongCode();
    }
  }

  private boolean fits(Authenticator authenticator, String typed) {
    OptionalLong step = stepOf(authenticator, typed);
    if (step.isEmpty()) {
      return isRecoveryCode(authenticator.accountId(), typed);
    }
    if (!authenticator.use(step.getAsLong())) {
      throw new CodeUsed();
    }
    return true;
  }

  private OptionalLong stepOf(Authenticator authenticator, String typed) {
    SharedKey key = seal.open(authenticator.accountId(), authenticator.sealed());
    return key.stepOf(typed.replaceAll("\\s", ""), clock.instant());
  }

  private boolean isRecoveryCode(UUID accountId, String typed) {
    Optional<RecoveryCode> recovery =
        RecoveryWords.typed(typed).flatMap(words -> authenticators.unusedCode(accountId, words));
    recovery.ifPresent(
        found -> {
          found.use(clock.instant());
          acts.fire(
              new Act.Done(
                  Optional.of(accountId),
                  "secondFactor.recoveryCodeUsed",
                  accountId.toString(),
                  clock.instant()));
        });
    return recovery.isPresent();
  }
}
