package health.consilium.delivery;

import health.consilium.account.Patient;
import health.consilium.letter.Letter;
import health.consilium.letter.LetterEdition;
import health.consilium.letter.LetterRow;
import health.consilium.letter.Letters;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import health.consilium.referral.UnknownReferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where a patient reads a letter once it was released, and takes it away; both are written down.
 */
@ApplicationScoped
@Transactional
public class LetterReading {

  @Inject Referrals referrals;
  @Inject Letters letters;
  @Inject Deliveries deliveries;
  @Inject Clock clock;

  /**
   * The letter, or with a number above 0 an addendum to it.
   *
   * <p>Refused as unknown for anybody but the owner, and until the letter is released or once
   * withdrawn; refused as {@link LetterHeldBack} while it is looked at once more.
   */
  public ReleasedLetter read(ReferralNumber number, int addendum, Patient patient) {
    Letter letter = requireOpen(number, addendum, patient);
    write(letter, patient, LetterAccessKind.OPENED_AS_PAGE);
    return new ReleasedLetter(
        number, letter.content(), letter.printedAt(), letter.pages(), letter.pdf().length);
  }

  /** The bytes that were signed; refused as unknown like the page. */
  public LetterFile download(ReferralNumber number, int addendum, Patient patient) {
    Letter letter = requireOpen(number, addendum, patient);
    write(letter, patient, LetterAccessKind.DOWNLOADED);
    return new LetterFile(LetterFile.nameOf(number, addendum), letter.pdf());
  }

  /** Whether it was released and is looked at once more; refused as unknown like the page. */
  public boolean waits(ReferralNumber number, int addendum, Patient patient) {
    return open(number, addendum, patient).isEmpty();
  }

  /** What the patient may read now: nothing, or the letter with what was added to it. */
  public Optional<MyLetter> find(ReferralNumber number, Patient patient) {
    Referral referral = referrals.require(number, patient);
    List<LetterRow> released = released(referral);
    return standing(released)
        .filter(letter -> !referral.status().endedEarly() && isOpen(letter))
        .map(letter -> new MyLetter(openAddendaTo(letter, released)));
  }

  private List<MyLetter.Addendum> openAddendaTo(LetterRow letter, List<LetterRow> released) {
    return released.reversed().stream()
        .filter(each -> each.edition().adds() && each.edition().isOf(letter.edition()))
        .filter(this::isOpen)
        .map(each -> new MyLetter.Addendum(each.edition().addendum()))
        .toList();
  }

  /** Whether the letter that the patient has is held back. */
  public boolean isHeldBack(ReferralNumber number, Patient patient) {
    Referral referral = referrals.require(number, patient);
    return standing(released(referral))
        .flatMap(letter -> deliveries.holdOn(letter.id()))
        .isPresent();
  }

  private Letter requireOpen(ReferralNumber number, int addendum, Patient patient) {
    return open(number, addendum, patient)
        .map(letter -> letters.require(letter.id()))
        .orElseThrow(LetterHeldBack::new);
  }

  private Optional<LetterRow> open(ReferralNumber number, int addendum, Patient patient) {
    Referral referral = referrals.require(number, patient);
    List<LetterRow> released = released(referral);
    LetterRow wanted =
        standing(released)
            .filter(_ -> !referral.status().endedEarly())
            .map(letter -> new LetterEdition(letter.edition().edition(), addendum))
            .flatMap(edition -> find(edition, released))
            .orElseThrow(UnknownReferral::new);
    return Optional.of(wanted).filter(this::isOpen);
  }

  /** What was released, the last one first. */
  private List<LetterRow> released(Referral referral) {
    Set<UUID> sent =
        deliveries.ofReferral(referral.id()).stream()
            .map(Delivery::letterId)
            .collect(Collectors.toSet());
    return letters.rowsOf(referral.id()).stream()
        .filter(letter -> sent.contains(letter.id()))
        .toList();
  }

  /** The newest edition that was released: what is signed since takes its place only then. */
  private static Optional<LetterRow> standing(List<LetterRow> released) {
    return released.stream().filter(letter -> !letter.edition().adds()).findFirst();
  }

  private static Optional<LetterRow> find(LetterEdition edition, List<LetterRow> released) {
    return released.stream().filter(letter -> letter.edition().equals(edition)).findFirst();
  }

  /** Only its own correction takes it away before anything else is released. */
  private boolean isOpen(LetterRow letter) {
    return deliveries.holdOn(letter.id()).isEmpty() && !deliveries.isCorrected(letter);
  }

  private void write(Letter letter, Patient patient, LetterAccessKind kind) {
    deliveries.insert(
        LetterAccess.signedIn(letter.id(), patient.accountId(), kind, clock.instant()));
  }
}
