package health.consilium.referral;

import health.consilium.account.Coordinator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Where a coordinator asks a patient for records; the referral waits and keeps its place. */
@ApplicationScoped
@Transactional
public class RecordsRequesting {

  @Inject Referrals referrals;
  @Inject RecordsRequests requests;
  @Inject Clock clock;
  @Inject Event<RecordsAsked> asked;

  /**
   * Asks in the patient's language and lets the referral wait. The mail is queued in the same
   * transaction. The same once more asks once; refused without words, and while another request is
   * still open.
   */
  public void ask(ReferralNumber number, String words, Coordinator coordinator) {
    String request = words.strip();
    if (request.isEmpty()) {
      throw new NothingAsked();
    }
    Referral referral = referrals.requireAlone(number);
    if (requests.openOf(referral).filter(open -> open.words().equals(request)).isPresent()) {
      return;
    }
    Instant now = clock.instant();
    referral.returnForRecords(now);
    referrals.record(referral, coordinator.accountId());
    requests.insert(new RecordsRequest(referral.id(), coordinator.accountId(), request, now));
    asked.fire(
        new RecordsAsked(
            referral.id(), number, referral.patientId(), coordinator.accountId(), request));
  }
}
