package health.consilium.evaluation.secondread;

import health.consilium.evaluation.EvaluationSigned;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralEventKind;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Nobody is asked about what is signed. */
@ApplicationScoped
public class SecondReadsAtSigning {

  @Inject SecondReads reads;
  @Inject Referrals referrals;
  @Inject Clock clock;

  void end(@Observes EvaluationSigned signed) {
    reads
        .openOn(signed.referralId())
        .ifPresent(
            open -> {
              Instant now = clock.instant();
              open.takeBack(now);
              Referral referral = referrals.require(signed.referralId());
              referral.note(ReferralEventKind.COLLEAGUE_UNASKED, now);
              referrals.record(referral, signed.reviewerId());
            });
  }
}
