package health.consilium.delivery.office;

import health.consilium.referral.Turnaround;
import health.consilium.review.routing.RoutingRules;
import health.consilium.review.routing.RoutingTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** Since when a referral waits too long, by the hospital's promise and its hours. */
@ApplicationScoped
public class Lateness {

  @Inject RoutingRules rules;
  @Inject Turnaround promise;

  Limits at(Instant now) {
    RoutingTerms terms = rules.terms();
    return new Limits(overdue(now), terms.unownedTooLong(now, promise), terms.urgentTooLong(now));
  }

  /** What came in before this moment was due before today; later days are due no earlier. */
  private Instant overdue(Instant now) {
    LocalDate today = now.atZone(promise.zone()).toLocalDate();
    LocalDate day = today;
    while (!promise.due(begins(day)).isBefore(today)) {
      day = day.minusDays(1);
    }
    return begins(day.plusDays(1));
  }

  private Instant begins(LocalDate day) {
    return day.atStartOfDay(promise.zone()).toInstant();
  }

  /** The moments, and what they mean of a referral {@code r}. */
  record Limits(Instant overdue, Instant unowned, Instant urgentUnowned) {

    String overdueCondition() {
      return "r.status in ('SUBMITTED', 'AWAITING_REVIEW', 'IN_REVIEW', 'EVALUATED')"
          + " and r.queue_since < to_timestamp(%d)".formatted(overdue.getEpochSecond());
    }

    String unownedCondition() {
      return "r.status in ('SUBMITTED', 'AWAITING_REVIEW') and r.clock_since < "
          + "to_timestamp(case when r.urgent then %d else %d end)"
              .formatted(urgentUnowned.getEpochSecond(), unowned.getEpochSecond());
    }
  }
}
