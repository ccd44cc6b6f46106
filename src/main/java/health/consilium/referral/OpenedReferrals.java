package health.consilium.referral;

import health.consilium.account.Actor;
import health.consilium.platform.event.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Hands a referral to somebody of the staff and tells that they looked at it. */
@ApplicationScoped
public class OpenedReferrals {

  @Inject Referrals referrals;
  @Inject Clock clock;
  @Inject Event<Act> acts;

  /** The verb says what of it they looked at: {@code referral.opened}. */
  public Referral open(ReferralNumber number, String verb, Actor reader) {
    Referral referral = referrals.require(number);
    acts.fire(new Act.Done(Optional.of(reader.accountId()), verb, number.value(), clock.instant()));
    return referral;
  }
}
