package health.consilium.delivery;

import health.consilium.account.Patient;
import health.consilium.evaluation.EditionReason;
import health.consilium.letter.Letter;
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
    List<Delivery> sent = deliveries.ofReferral(referral.id());
    return standing(referral, sent)
        .filter(newest -> deliveries.isReadable(referral) && isOpen(newest, sent))
        .map(newest -> new MyLetter(openAddendaTo(newest, sent)));
  }

  private List<MyLetter.Addendum> openAddendaTo(Letter letter, List<Delivery> sent) {
    return letters.addendaTo(letter).stream()
        .filter(each -> isOpen(each, sent))
        .map(each -> new MyLetter.Addendum(each.addendum()))
        .toList();
  }

  /** Whether the newest letter, which the patient may have, is held back. */
  public boolean isHeldBack(ReferralNumber number, Patient patient) {
    Referral referral = referrals.require(number, patient);
    return standing(referral, deliveries.ofReferral(referral.id()))
        .flatMap(newest -> deliveries.holdOn(newest.id()))
        .isPresent();
  }

  private Letter requireOpen(ReferralNumber number, int addendum, Patient patient) {
    return open(number, addendum, patient).orElseThrow(LetterHeldBack::new);
  }

  private Optional<Letter> open(ReferralNumber number, int addendum, Patient patient) {
    Referral referral = referrals.require(number, patient);
    List<Delivery> sent = deliveries.ofReferral(referral.id());
    boolean readable = deliveries.isReadable(referral);
    if (sent.isEmpty() || (!readable && referral.status().over())) {
      throw new UnknownReferral();
    }
    return standing(referral, sent)
        .map(newest -> addendum == 0 ? newest : requireReleased(newest, addendum, sent))
        .filter(letter -> readable && isOpen(letter, sent));
  }

  /** The newest letter; the one before as long as one with new results is not released. */
  private Optional<Letter> standing(Referral referral, List<Delivery> sent) {
    return letters
        .ofReferral(referral.id())
        .map(newest -> waitsForNewResults(newest, sent) ? before(newest) : newest);
  }

  private boolean waitsForNewResults(Letter newest, List<Delivery> sent) {
    return !isReleased(newest, sent)
        && deliveries.reasonOf(newest.id()) == EditionReason.NEW_RESULTS;
  }

  private Letter before(Letter newest) {
    return letters.edition(newest.referralId(), newest.edition() - 1, 0).orElse(newest);
  }

  private Letter requireReleased(Letter letter, int addendum, List<Delivery> sent) {
    return letters
        .edition(letter.referralId(), letter.edition(), addendum)
        .filter(each -> isReleased(each, sent))
        .orElseThrow(UnknownReferral::new);
  }

  private boolean isOpen(Letter letter, List<Delivery> sent) {
    return isReleased(letter, sent) && deliveries.holdOn(letter.id()).isEmpty();
  }

  private static boolean isReleased(Letter letter, List<Delivery> sent) {
    return sent.stream().anyMatch(each -> each.letterId().equals(letter.id()));
  }

  private void write(Letter letter, Patient patient, LetterAccessKind kind) {
    deliveries.insert(
        LetterAccess.signedIn(letter.id(), patient.accountId(), kind, clock.instant()));
  }
}
