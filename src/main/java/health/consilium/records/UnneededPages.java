package health.consilium.records;

import health.consilium.referral.Referral;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * No page is asked for that is gone - taken back by its patient, or set apart as another person's -
 * or that staff no longer need. When nothing else is asked, the referral is back in its place.
 */
@ApplicationScoped
public class UnneededPages {

  @Inject Referrals referrals;
  @Inject PageRequests requests;
  @Inject Clock clock;

  void end(@Observes RecordRemoved removed) {
    end(requests.openOf(removed.recordId()), removed.patientId());
  }

  void end(@Observes PageRemoved removed) {
    end(requests.openOf(removed.recordId(), removed.page()), removed.patientId());
  }

  void end(@Observes PageOwnerDecided decided) {
    if (!decided.ours()) {
      end(requests.openOf(decided.recordId(), decided.page()), decided.coordinatorId());
    }
  }

  /** Whether it was asked for until now. */
  boolean end(UUID recordId, int page, UUID staffId) {
    return end(requests.openOf(recordId, page), staffId);
  }

  private boolean end(List<PageRequest> asked, UUID actorId) {
    if (asked.isEmpty()) {
      return false;
    }
    Instant now = clock.instant();
    asked.forEach(request -> request.end(now));
    Referral referral = referrals.requireAlone(asked.getFirst().referralId());
    if (requests.isAllAnswered(referral)) {
      referral.resumeWithout(now);
      referrals.record(referral, actorId);
    }
    return true;
  }
}
