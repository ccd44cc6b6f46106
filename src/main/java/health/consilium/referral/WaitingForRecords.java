package health.consilium.referral;

import health.consilium.account.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Lets a referral wait for what its patient is asked in words; whether somebody may ask is decided
 * by who calls.
 */
@ApplicationScoped
public class WaitingForRecords {

  @Inject Referrals referrals;
  @Inject RecordsRequests requests;
  @Inject Clock clock;
  @Inject Event<RecordsAsked> asked;

  /**
   * The mail is queued in the same transaction. The same once more asks once; refused without
   * words, and while another request is still open. A referral that waits for a page already waits
   * for this too.
   */
  public void begin(Referral referral, String words, Actor asking) {
    String request = words.strip();
    if (request.isEmpty()) {
      throw new NothingAsked();
    }
    if (requests.openOf(referral).filter(open -> open.words().equals(request)).isPresent()) {
      return;
    }
    Instant now = clock.instant();
    letWait(referral, now);
    referrals.record(referral, asking.accountId());
    requests.insert(new RecordsRequest(referral.id(), asking.accountId(), request, now));
    asked.fire(
        new RecordsAsked(
            referral.id(), referral.number(), referral.patientId(), asking.accountId(), request));
  }

  private void letWait(Referral referral, Instant now) {
    if (referral.status().waitingForPatient() && requests.openOf(referral).isEmpty()) {
      referral.note(ReferralEventKind.RECORDS_ASKED, now);
      return;
    }
    referral.returnForRecords(now);
  }
}
