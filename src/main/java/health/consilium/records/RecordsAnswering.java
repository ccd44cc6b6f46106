package health.consilium.records;

import health.consilium.account.Patient;
import health.consilium.referral.RecordsRequests;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Where a patient says that the records that were asked for are sent, or cannot be had. */
@ApplicationScoped
@Transactional
public class RecordsAnswering {

  /** Who sent something and then nothing for so long has forgotten to say that it is all. */
  private static final Duration QUIET = Duration.ofDays(1);

  private static final int BATCH = 50;

  @Inject Referrals referrals;
  @Inject RecordsRequests requests;
  @Inject PageAnswering answering;
  @Inject QuietReferrals quiet;
  @Inject Clock clock;

  /**
   * The referral goes back to its place, unless a page is still asked for. Doing it twice changes
   * nothing.
   */
  public void answer(ReferralNumber number, Patient patient) {
    answer(referrals.requireAlone(number, patient));
  }

  /** The same by itself, for patients who sent what was asked and did not say so; how many. */
  public int answerForgotten() {
    List<UUID> forgotten = quiet.since(clock.instant().minus(QUIET), BATCH);
    forgotten.forEach(id -> answer(referrals.requireAlone(id)));
    return forgotten.size();
  }

  private void answer(Referral referral) {
    requests
        .openOf(referral)
        .ifPresent(
            request -> {
              request.answer(clock.instant());
              answering.goOn(referral);
            });
  }
}
