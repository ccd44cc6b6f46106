package health.consilium.letter;

import health.consilium.account.Reviewer;
import health.consilium.evaluation.addendum.AddendumDesk;
import health.consilium.evaluation.addendum.AddendumOnDesk;
import health.consilium.letter.AddendumAssembly.Asked;
import health.consilium.letter.AddendumAssembly.Signer;
import health.consilium.letter.AddendumAssembly.Written;
import health.consilium.referral.OpenedReferrals;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Shows a reviewer the letter of an addendum as it would be printed now. */
@ApplicationScoped
@Transactional
public class AddendumPreview {

  @Inject AddendumDesk desk;
  @Inject OpenedReferrals referrals;
  @Inject Letters letters;
  @Inject AddendumAssembly assembly;
  @Inject Clock clock;

  /** Refused like the addendum itself. */
  public LetterContent contentOf(ReferralNumber number, Reviewer reviewer) {
    AddendumOnDesk addendum = desk.open(number, reviewer);
    Referral referral = referrals.open(number, "letter.previewed", reviewer);
    return assembly.preview(
        referral,
        letters.ofReferral(referral.id()).orElseThrow(),
        new Written(
            addendum.addendum(),
            addendum.questions().stream()
                .map(asked -> new Asked(asked.id(), asked.words()))
                .toList(),
            addendum.words()),
        new Signer(reviewer.name(), addendum.qualification(), clock.instant()));
  }
}
