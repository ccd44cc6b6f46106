package health.consilium.account.web;

import health.consilium.account.Actor;
import health.consilium.account.SignInDesk;
import health.consilium.account.secondfactor.SecondFactorDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks once more who is there, before what nobody may do at an unwatched screen. */
@ApplicationScoped
public class WhoIsThere {

  @Inject SignInDesk signInDesk;
  @Inject SecondFactorDesk secondFactors;

  /** Refused with a wrong password, and with a wrong code of whoever set a second factor up. */
  public void confirm(Actor actor, ProofForm given) {
    signInDesk.confirmPassword(actor, given.takePassword());
    if (isCodeAsked(actor)) {
      secondFactors.require(actor, given.takeCode());
    }
  }

  /** Refused without a second factor too. */
  public void confirmWithCode(Actor actor, ProofForm given) {
    signInDesk.confirmPassword(actor, given.takePassword());
    secondFactors.require(actor, given.takeCode());
  }

  /** Of everybody who set a second factor up; a setting makes all of the staff do so. */
  public boolean isCodeAsked(Actor actor) {
    return secondFactors.look(actor).isInForce();
  }
}
