package health.consilium.review.routing;

import health.consilium.referral.Turnaround;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * How long a reviewer has to answer an offer, and after how long the office is told that nobody
 * owns a referral.
 *
 * @param offerHours counted on working days only
 * @param urgentHours counted at any time
 */
public record RoutingTerms(int offerHours, int urgentHours, int unownedHours)
    implements Serializable {

  /** When an offer that is made now ends. */
  Instant ends(Instant now, boolean urgent, Turnaround hospital) {
    return urgent
        ? now.plus(Duration.ofHours(urgentHours))
        : inWorkingHours(now.atZone(hospital.zone()), Duration.ofHours(offerHours), hospital);
  }

  private static Instant inWorkingHours(ZonedDateTime from, Duration left, Turnaround hospital) {
    LocalDate day = from.toLocalDate();
    ZonedDateTime midnight = day.plusDays(1).atStartOfDay(from.getZone());
    if (!hospital.works(day)) {
      return inWorkingHours(midnight, left, hospital);
    }
    Duration today = Duration.between(from, midnight);
    return today.compareTo(left) >= 0
        ? from.plus(left).toInstant()
        : inWorkingHours(midnight, left.minus(today), hospital);
  }
}
