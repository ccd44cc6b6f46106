package health.consilium.delivery;

import health.consilium.account.Patient;
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
   * Refused as unknown for anybody but the owner, and until the letter is released or once
   * withdrawn; refused as {@link LetterHeldBack} while it is looked at once more.
   */
  public ReleasedLetter read(ReferralNumber number, Patient patient) {
    Letter letter = requireOpen(number, patient);
    write(letter, patient, LetterAccessKind.OPENED_AS_PAGE);
    return new ReleasedLetter(
        number, letter.content(), letter.printedAt(), letter.pages(), letter.pdf().length);
  }

  /** The bytes that were signed; refused as unknown like the page. */
  public LetterFile download(ReferralNumber number, Patient patient) {
    Letter letter = requireOpen(number, patient);
    write(letter, patient, LetterAccessKind.DOWNLOADED);
    return new LetterFile(number.value() + ".pdf", letter.pdf());
  }

  /** Whether it was released and is looked at once more; refused as unknown like the page. */
  public boolean waits(ReferralNumber number, Patient patient) {
    return open(number, patient).isEmpty();
  }

  /** Whether the newest letter, which the patient may have, is held back. */
  public boolean isHeldBack(ReferralNumber number, Patient patient) {
    Referral referral = referrals.require(number, patient);
    return letters
        .ofReferral(referral.id())
        .flatMap(newest -> deliveries.holdOn(newest.id()))
        .isPresent();
  }

  private Letter requireOpen(ReferralNumber number, Patient patient) {
    return open(number, patient).orElseThrow(LetterHeldBack::new);
  }

  private Optional<Letter> open(ReferralNumber number, Patient patient) {
    Referral referral = referrals.require(number, patient);
    List<Delivery> sent = deliveries.ofReferral(referral.id());
    boolean stands = referral.status().letterStands();
    if (sent.isEmpty() || (!stands && referral.status().over())) {
      throw new UnknownReferral();
    }
    return letters.ofReferral(referral.id()).filter(newest -> stands && isOpen(newest, sent));
  }

  private boolean isOpen(Letter newest, List<Delivery> sent) {
    return sent.stream().anyMatch(each -> each.letterId().equals(newest.id()))
        && deliveries.holdOn(newest.id()).isEmpty();
  }

  private void write(Letter letter, Patient patient, LetterAccessKind kind) {
    deliveries.insert(
        LetterAccess.signedIn(letter.id(), patient.accountId(), kind, clock.instant()));
  }
}
