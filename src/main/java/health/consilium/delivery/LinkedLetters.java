package health.consilium.delivery;

import health.consilium.letter.Letter;
import health.consilium.letter.LetterEdition;
import health.consilium.letter.LetterRow;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where somebody fetches a letter by the link of its mail: whoever has the code and knows the
 * patient's birth date. There is no actor, because nobody is signed in.
 */
@ApplicationScoped
@Transactional
public class LinkedLetters {

  @Inject Deliveries deliveries;
  @Inject ReleasedLetters released;
  @Inject Referrals referrals;
  @Inject Clock clock;
  @Inject Event<Act> acts;

  /** Whether this code still opens a letter: its own, or the one that took its place. */
  public boolean opens(LinkCode code) {
    return delivery(code).isPresent();
  }

  /** Whether a newer edition took the place of its letter, and may be read. */
  public boolean isOutdated(LinkCode code) {
    return known(code).flatMap(this::newer).isPresent();
  }

  /** Whether it would open one, if its letter were not looked at once more. */
  public boolean waits(LinkCode code) {
    return !opens(code)
        && !isOutdated(code)
        && known(code).map(this::status).filter(status -> !status.over()).isPresent();
  }

  /**
   * The letter; empty, and counted against the link and the one it leads to, when the birth date is
   * another.
   */
  public Optional<LetterFile> fetch(LinkCode code, LocalDate birthDate) {
    Delivery delivery = delivery(code).orElseThrow(NotFound::new);
    Referral referral = referrals.require(delivery.referralId());
    if (!referral.details().map(PatientDetails::birthDate).equals(Optional.of(birthDate))) {
      Stream.concat(deliveries.findLink(code).stream(), deliveries.findLink(delivery).stream())
          .distinct()
          .forEach(LetterLink::wrongAnswer);
      acts.fire(
          new Act.Refused(
              Optional.empty(), "letter.refused", referral.number().value(), clock.instant()));
      return Optional.empty();
    }
    Instant now = clock.instant();
    deliveries.insert(LetterAccess.byLink(delivery, LetterAccessKind.OPENED_BY_LINK, now));
    deliveries.insert(LetterAccess.byLink(delivery, LetterAccessKind.DOWNLOADED, now));
    acts.fire(new Act.Done(Optional.empty(), "letter.fetched", referral.number().value(), now));
    Letter letter = released.require(delivery.letterId());
    return Optional.of(
        new LetterFile(LetterFile.nameOf(referral.number(), letter.addendum()), letter.pdf()));
  }

  /**
   * The link of a replaced delivery or of what was recalled opens nothing; that of an older edition
   * opens the newest, if that one was given out to the same address by a link that still opens.
   */
  private Optional<Delivery> delivery(LinkCode code) {
    Optional<Delivery> known = known(code);
    Optional<LetterRow> newer = known.flatMap(this::newer);
    if (newer.isEmpty()) {
      return known.filter(this::isOpen);
    }
    UUID letter = newer.get().id();
    return known.flatMap(
        old ->
            deliveries.ofReferral(old.referralId()).stream()
                .filter(each -> each.letterId().equals(letter) && each.replacedBy().isEmpty())
                .filter(each -> each.recipient().equals(old.recipient()))
                .filter(this::isLinked)
                .findFirst());
  }

  private boolean isLinked(Delivery delivery) {
    return deliveries.findLink(delivery).filter(link -> link.open(clock.instant())).isPresent();
  }

  private boolean isOpen(Delivery delivery) {
    return deliveries.holdOn(delivery.letterId()).isEmpty() && !deliveries.isReplaced(delivery);
  }

  /** The edition that was released after this one's and may be read. */
  private Optional<LetterRow> newer(Delivery delivery) {
    List<LetterRow> all = released.of(delivery.referralId());
    LetterEdition own = deliveries.editionOf(delivery.letterId());
    return ReleasedLetters.newest(all)
        .filter(letter -> !letter.edition().isOf(own))
        .filter(letter -> released.standing(letter, all).readable());
  }

  private Optional<Delivery> known(LinkCode code) {
    return deliveries
        .findLink(code)
        .filter(link -> link.open(clock.instant()))
        .map(link -> deliveries.require(link.deliveryId()))
        .filter(delivery -> delivery.replacedBy().isEmpty())
        .filter(delivery -> !status(delivery).endedEarly());
  }

  private ReferralStatus status(Delivery delivery) {
    return referrals.require(delivery.referralId()).status();
  }
}
