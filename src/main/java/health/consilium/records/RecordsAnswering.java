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

/** Where a patient says that the records that were asked for are sent, or cannot be had. */
@ApplicationScoped
@Transactional
public class RecordsAnswering {

  @Inject Referrals referrals;
  @Inject RecordsRequests requests;
  @Inject PageAnswering answering;
  @Inject Clock clock;

  /**
   * The referral goes back to its place, unless a page is still asked for. Doing it twice changes
   * nothing.
   */
  public void answer(ReferralNumber number, Patient patient) {
    Referral referral = referrals.requireAlone(number, patient);
    requests
        .openOf(referral)
        .ifPresent(
            request -> {
              request.answer(clock.instant());
              answering.goOn(referral);
            });
  }
}
