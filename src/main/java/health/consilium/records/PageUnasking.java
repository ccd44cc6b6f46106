package health.consilium.records;

import health.consilium.account.Actor;
import health.consilium.account.Coordinator;
import health.consilium.account.Reviewer;
import health.consilium.platform.event.Act;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Where staff say that a page need not be photographed again after all. */
@ApplicationScoped
@Transactional
public class PageUnasking {

  @Inject Referrals referrals;
  @Inject MedicalRecords records;
  @Inject UnneededPages pages;
  @Inject Clock clock;
  @Inject Event<Act> acts;

  /** Doing it twice changes nothing. */
  public void takeBack(UUID recordId, int page, Reviewer reviewer) {
    takeBackAs(reviewer, recordId, page);
  }

  /** As a reviewer does. */
  public void takeBack(UUID recordId, int page, Coordinator coordinator) {
    takeBackAs(coordinator, recordId, page);
  }

  private void takeBackAs(Actor actor, UUID recordId, int page) {
    MedicalRecord record = records.requireToAct(recordId, actor);
    referrals.requireAlone(record.referralId());
    if (pages.end(recordId, page, actor.accountId())) {
      acts.fire(
          new Act.Done(
              Optional.of(actor.accountId()),
              "page.unneeded",
              recordId.toString(),
              clock.instant()));
    }
  }
}
