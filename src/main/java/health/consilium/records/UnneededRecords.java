package health.consilium.records;

import health.consilium.account.Actor;
import health.consilium.referral.RecordsRequest;
import health.consilium.referral.RecordsRequests;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralEventKind;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Staff no longer wait for what they asked in words; whether somebody may say so is decided by who
 * calls.
 */
@ApplicationScoped
public class UnneededRecords {

  @Inject Referrals referrals;
  @Inject RecordsRequests requests;
  @Inject PageRequests pages;
  @Inject Clock clock;

  /**
   * The referral is back in its place, unless a page is still asked for. Doing it twice changes
   * nothing.
   */
  public void end(Referral referral, Actor staff) {
    if (referral.status().waitingForPatient()) {
      requests.openOf(referral).ifPresent(open -> end(open, referral, staff));
    }
  }

  private void end(RecordsRequest open, Referral referral, Actor staff) {
    Instant now = clock.instant();
    open.end(now);
    if (pages.isAllAnswered(referral)) {
      referral.resumeWithout(now);
    } else {
      referral.note(ReferralEventKind.RECORDS_UNNEEDED, now);
    }
    referrals.record(referral, staff.accountId());
  }
}
