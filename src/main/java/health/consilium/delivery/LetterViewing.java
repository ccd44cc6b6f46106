package health.consilium.delivery;

import health.consilium.account.Coordinator;
import health.consilium.letter.Letter;
import health.consilium.letter.LetterEdition;
import health.consilium.letter.Letters;
import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.OpenedReferrals;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Where a coordinator looks at a signed letter: as it is, or page by page as pictures; refused as
 * unknown once the patient withdrew.
 */
@ApplicationScoped
@Transactional
public class LetterViewing {

  @Inject OpenedReferrals referrals;
  @Inject Letters letters;
  @Inject LetterPictures pictures;

  /** What was signed last. */
  public LetterFile pdf(ReferralNumber number, Coordinator coordinator) {
    Letter last = letter(number, coordinator);
    return new LetterFile(LetterFile.nameOf(number, last.addendum()), last.pdf());
  }

  /** One that may have been replaced since; refused as unknown when there is none. */
  public LetterFile edition(ReferralNumber number, LetterEdition edition, Coordinator coordinator) {
    Letter last = letter(number, coordinator);
    return new LetterFile(
        LetterFile.nameOf(number, edition.addendum()),
        letters
            .edition(last.referralId(), edition.edition(), edition.addendum())
            .orElseThrow(NotFound::new)
            .pdf());
  }

  /** A page as a PNG; refused as unknown when the letter has no such page. */
  public byte[] page(ReferralNumber number, int page, int width, Coordinator coordinator) {
    return pictures.picture(letter(number, coordinator).pdf(), page, width);
  }

  private Letter letter(ReferralNumber number, Coordinator coordinator) {
    Referral referral = referrals.open(number, "letter.opened", coordinator);
    return letters
        .lastOf(referral.id())
        .filter(_ -> referral.status() != ReferralStatus.WITHDRAWN)
        .orElseThrow(NotFound::new);
  }
}
