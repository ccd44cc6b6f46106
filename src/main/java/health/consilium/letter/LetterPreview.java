package health.consilium.letter;

import health.consilium.account.Reviewer;
import health.consilium.evaluation.EvaluationDesk;
import health.consilium.evaluation.EvaluationOnDesk;
import health.consilium.referral.OpenedReferrals;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Shows a reviewer the letter as it would be printed now, or as it was once it is signed. */
@ApplicationScoped
@Transactional
public class LetterPreview {

  @Inject EvaluationDesk desk;
  @Inject OpenedReferrals referrals;
  @Inject Letters letters;
  @Inject LetterAssembly assembly;
  @Inject Clock clock;

  /** The letter as a page would show it; refused unless the reviewer holds the claim or signed. */
  public LetterContent contentOf(ReferralNumber number, Reviewer reviewer) {
    EvaluationOnDesk evaluation = desk.open(number, reviewer);
    Referral referral = referrals.open(number, "letter.previewed", reviewer);
    return printed(evaluation)
        .map(Letter::content)
        .orElseGet(() -> assembly.preview(referral, evaluation, reviewer, clock.instant()));
  }

  /** The bytes that were signed, empty while the evaluation is a draft. */
  public Optional<byte[]> signedPdf(ReferralNumber number, Reviewer reviewer) {
    Optional<Letter> signed = printed(desk.open(number, reviewer));
    signed.ifPresent(letter -> referrals.open(number, "letter.opened", reviewer));
    return signed.map(Letter::pdf);
  }

  private Optional<Letter> printed(EvaluationOnDesk evaluation) {
    return evaluation.signedAt().isEmpty()
        ? Optional.empty()
        : letters.ofReferral(evaluation.referralId());
  }
}
