package health.consilium.delivery;

import health.consilium.account.Patient;
import health.consilium.letter.Letter;
import health.consilium.letter.LetterEdition;
import health.consilium.letter.LetterRow;
import health.consilium.letter.Letters;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.Referrals;
import health.consilium.referral.UnknownReferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Where a patient reads a letter once it was released, and takes it away; both are written down.
 */
@ApplicationScoped
@Transactional
public class LetterReading {

  @Inject Referrals referrals;
  @Inject Letters letters;
  @Inject ReleasedLetters released;
  @Inject Deliveries deliveries;
  @Inject Clock clock;

  /**
   * The letter, or an addendum to it; with an edition of 0 the newest that has one.
   *
   * <p>Refused as unknown for anybody but the owner, and until the letter is released or once
   * withdrawn; refused as {@link LetterHeldBack} while it is looked at once more, and as {@link
   * LetterReplaced} once it was corrected.
   */
  public ReleasedLetter read(ReferralNumber number, LetterEdition wanted, Patient patient) {
    Letter letter = requireReadable(number, wanted, patient);
    write(letter, patient, LetterAccessKind.OPENED_AS_PAGE);
    return new ReleasedLetter(
        number, letter.content(), letter.printedAt(), letter.pages(), letter.pdf().length);
  }

  /** The bytes that were signed; refused like the page. */
  public LetterFile download(ReferralNumber number, LetterEdition wanted, Patient patient) {
    Letter letter = requireReadable(number, wanted, patient);
    write(letter, patient, LetterAccessKind.DOWNLOADED);
    return new LetterFile(LetterFile.nameOf(number, letter.addendum()), letter.pdf());
  }

  /** How it stands; refused as unknown like the page. */
  public LetterStanding standing(ReferralNumber number, LetterEdition wanted, Patient patient) {
    List<LetterRow> all = requireReleased(number, patient);
    return released.standing(find(wanted, all), all);
  }

  /** What the patient may read now: nothing, or the letter with what was added to it. */
  public Optional<MyLetter> find(ReferralNumber number, Patient patient) {
    List<LetterRow> all = releasedTo(number, patient);
    return ReleasedLetters.newest(all)
        .map(letter -> told(letter, all))
        .filter(letter -> letter.standing().readable());
  }

  /** The editions that were given out before that one, the last one first. */
  public List<MyLetter> earlier(ReferralNumber number, Patient patient) {
    List<LetterRow> all = releasedTo(number, patient);
    return all.stream()
        .filter(letter -> !letter.edition().adds())
        .skip(1)
        .map(letter -> told(letter, all))
        .toList();
  }

  private MyLetter told(LetterRow letter, List<LetterRow> all) {
    List<MyLetter.Addendum> addenda =
        all.reversed().stream()
            .filter(each -> each.edition().adds() && each.edition().isOf(letter.edition()))
            .filter(each -> released.standing(each, all).readable())
            .map(each -> new MyLetter.Addendum(each.edition().addendum()))
            .toList();
    return new MyLetter(letter.edition().edition(), released.standing(letter, all), addenda);
  }

  /** Whether the letter that the patient has is held back. */
  public boolean isHeldBack(ReferralNumber number, Patient patient) {
    Referral referral = referrals.require(number, patient);
    return ReleasedLetters.newest(released.of(referral.id()))
        .flatMap(letter -> deliveries.holdOn(letter.id()))
        .isPresent();
  }

  /** It was withdrawn, but the answer to its mail was lost before: it may have left. */
  public boolean isPerhapsSent(ReferralNumber number, Patient patient) {
    Referral referral = referrals.require(number, patient);
    return referral.status() == ReferralStatus.WITHDRAWN
        && deliveries.isAnyPerhapsSent(referral.id());
  }

  private Letter requireReadable(ReferralNumber number, LetterEdition wanted, Patient patient) {
    List<LetterRow> all = requireReleased(number, patient);
    LetterRow letter = find(wanted, all);
    return switch (released.standing(letter, all)) {
      case STANDS, EARLIER -> letters.require(letter.id());
      case HELD -> throw new LetterHeldBack();
      case REPLACED -> throw new LetterReplaced();
    };
  }

  private List<LetterRow> requireReleased(ReferralNumber number, Patient patient) {
    List<LetterRow> all = releasedTo(number, patient);
    if (all.isEmpty()) {
      throw new UnknownReferral();
    }
    return all;
  }

  /** Nothing of what was withdrawn or declined. */
  private List<LetterRow> releasedTo(ReferralNumber number, Patient patient) {
    Referral referral = referrals.require(number, patient);
    return referral.status().endedEarly() ? List.of() : released.of(referral.id());
  }

  private static LetterRow find(LetterEdition wanted, List<LetterRow> all) {
    return all.stream()
        .filter(letter -> letter.edition().addendum() == wanted.addendum())
        .filter(letter -> wanted.edition() == 0 || letter.edition().isOf(wanted))
        .findFirst()
        .orElseThrow(UnknownReferral::new);
  }

  private void write(Letter letter, Patient patient, LetterAccessKind kind) {
    deliveries.insert(
        LetterAccess.signedIn(letter.id(), patient.accountId(), kind, clock.instant()));
  }
}
