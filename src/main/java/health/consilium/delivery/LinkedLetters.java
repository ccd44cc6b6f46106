package health.consilium.delivery;

import health.consilium.letter.Letter;
import health.consilium.letter.Letters;
import health.consilium.platform.event.Act;
import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.PatientDetails;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where somebody fetches a letter by the link of its mail: whoever has the code and knows the
 * patient's birth date. There is no actor, because nobody is signed in.
 */
@ApplicationScoped
@Transactional
public class LinkedLetters {

  @Inject Deliveries deliveries;
  @Inject Letters letters;
  @Inject Referrals referrals;
  @Inject Clock clock;
  @Inject Event<Act> acts;

  /** Whether this code still opens a letter. */
  public boolean opens(LinkCode code) {
    return delivery(code).isPresent();
  }

  /** Whether it would, if its letter were not looked at once more. */
  public boolean waits(LinkCode code) {
    return !opens(code)
        && known(code).map(this::status).filter(status -> !status.over()).isPresent();
  }

  /** The letter; empty, and counted against the link, when the birth date is another. */
  public Optional<LetterFile> fetch(LinkCode code, LocalDate birthDate) {
    Delivery delivery = delivery(code).orElseThrow(NotFound::new);
    Referral referral = referrals.require(delivery.referralId());
    if (!referral.details().map(PatientDetails::birthDate).equals(Optional.of(birthDate))) {
      deliveries.findLink(code).ifPresent(LetterLink::wrongAnswer);
      acts.fire(
          new Act.Refused(
              Optional.empty(), "letter.refused", referral.number().value(), clock.instant()));
      return Optional.empty();
    }
    Instant now = clock.instant();
    deliveries.insert(LetterAccess.byLink(delivery, LetterAccessKind.OPENED_BY_LINK, now));
    deliveries.insert(LetterAccess.byLink(delivery, LetterAccessKind.DOWNLOADED, now));
    acts.fire(new Act.Done(Optional.empty(), "letter.fetched", referral.number().value(), now));
    Letter letter = letters.require(delivery.letterId());
    return Optional.of(
        new LetterFile(LetterFile.nameOf(referral.number(), letter.addendum()), letter.pdf()));
  }

  /** The link of a replaced delivery, of an older edition or of what was recalled opens nothing. */
  private Optional<Delivery> delivery(LinkCode code) {
    return known(code)
        .filter(delivery -> deliveries.holdOn(delivery.letterId()).isEmpty())
        .filter(delivery -> !deliveries.isReplaced(delivery))
        .filter(delivery -> !status(delivery).endedEarly());
  }

  private Optional<Delivery> known(LinkCode code) {
    return deliveries
        .findLink(code)
        .filter(link -> link.open(clock.instant()))
        .map(link -> deliveries.require(link.deliveryId()))
        .filter(delivery -> delivery.replacedBy().isEmpty());
  }

  private ReferralStatus status(Delivery delivery) {
    return referrals.require(delivery.referralId()).status();
  }
}
