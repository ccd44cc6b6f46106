package health.consilium.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CameBackTest {

  private static final Instant NOW = Instant.parse("2026-10-12T09:00:00Z");

  @Test
  void theLatestReasonCountsUntilSomethingIsSigned() {
    Referral referral = ReferralFixture.submittedReferral(UUID.randomUUID());
    referral.beginReview(NOW);
    assertThat(referral.cameBack()).isEmpty();

    referral.returnForRecords(NOW);
    referral.resumeWithRecords(NOW);
    referral.gotWorse(NOW);
    assertThat(referral.cameBack()).contains(CameBack.RECORDS);
    referral.evaluated(NOW);
    assertThat(referral.cameBack()).isEmpty();

    referral.answered(NOW);
    referral.askFurther(NOW);
    assertThat(referral.cameBack()).contains(CameBack.QUESTION);
    referral.reviewAgain(NOW);
    assertThat(referral.cameBack()).contains(CameBack.CORRECTION);
    referral.returnToQueue(ReferralEventKind.CLAIM_LAPSED, NOW);
    assertThat(referral.cameBack()).contains(CameBack.CORRECTION);
  }
}
