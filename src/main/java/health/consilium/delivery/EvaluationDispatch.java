package health.consilium.delivery;

import health.consilium.account.Coordinator;
import health.consilium.letter.Letter;
import health.consilium.letter.Letters;
import health.consilium.platform.event.Act;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralEventKind;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where a coordinator looks at a signed letter for the last time and lets it go. */
@ApplicationScoped
@Transactional
public class EvaluationDispatch {

  @Inject Referrals referrals;
  @Inject Letters letters;
  @Inject Sending sending;
  @Inject Event<Act> acts;
  @Inject Clock clock;

  /** The letter and the mails exactly as they would leave now; refused once withdrawn. */
  public ReadyLetter preview(ReferralNumber number, Coordinator coordinator) {
    Referral referral = referrals.require(number);
    if (!referral.status().letterStands()) {
      throw new NothingToRelease();
    }
    Letter letter = letters.lastOf(referral.id()).orElseThrow(NothingToRelease::new);
    tell("letter.opened", number, coordinator, clock.instant());
    return sending.preview(referral, letter, clock.instant());
  }

  /**
   * Writes a delivery and its mail for each recipient; the mails leave when this commits.
   *
   * <p>Releasing what is released already changes nothing, so a double click sends one letter.
   * Refused when another letter was signed since this one was shown.
   */
  public void release(ReferralNumber number, UUID shown, Coordinator coordinator) {
    Referral referral = referrals.requireAlone(number);
    Letter letter = letters.lastOf(referral.id()).orElseThrow(NothingToRelease::new);
    if (!letter.id().equals(shown)) {
      throw new AnotherLetterSigned();
    }
    if (sending.released(letter)) {
      return;
    }
    if (referral.status() != ReferralStatus.EVALUATED) {
      throw new NothingToRelease();
    }
    Instant now = clock.instant();
    sending.release(referral, letter, coordinator, now);
    referral.note(ReferralEventKind.LETTER_RELEASED, now);
    referrals.record(referral, coordinator.accountId());
    tell("letter.released", number, coordinator, now);
  }

  private void tell(String verb, ReferralNumber number, Coordinator coordinator, Instant now) {
    acts.fire(new Act.Done(Optional.of(coordinator.accountId()), verb, number.value(), now));
  }
}
