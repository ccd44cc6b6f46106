package health.consilium.letter;

import health.consilium.account.Reviewer;
import health.consilium.referral.OpenedReferrals;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import health.consilium.referral.UnknownReferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Where a reviewer reads again what they signed, also once a later edition took its place. */
@ApplicationScoped
@Transactional
public class OwnLetters {

  @Inject Referrals referrals;
  @Inject OpenedReferrals opened;
  @Inject Letters letters;

  /**
   * The bytes of an edition; refused as unknown when a colleague signed it, or when its referral
   * was withdrawn or declined.
   */
  public byte[] pdf(ReferralNumber number, int edition, Reviewer reviewer) {
    return require(number, edition, reviewer).pdf();
  }

  /** What it says, so that its citations can be followed; refused like its bytes. */
  public LetterContent contentOf(ReferralNumber number, int edition, Reviewer reviewer) {
    return require(number, edition, reviewer).content();
  }

  private Letter require(ReferralNumber number, int edition, Reviewer reviewer) {
    Referral referral = referrals.require(number);
    Letter letter =
        letters
            .edition(referral.id(), edition, 0)
            .filter(found -> found.signedBy().equals(reviewer.accountId()))
            .filter(found -> !referral.status().endedEarly())
            .orElseThrow(UnknownReferral::new);
    opened.open(number, "letter.opened", reviewer);
    return letter;
  }
}
