package health.consilium.review.routing;

import health.consilium.referral.Turnaround;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * How long a reviewer has to answer an offer, after how long the office is told that nobody owns a
 * referral, and whether who is known to its sender comes first.
 *
 * @param offerHours counted on working days only
 * @param urgentHours counted at any time
 * @param knownFirst who answered the same sender before is asked first
 */
public record RoutingTerms(int offerHours, int urgentHours, int unownedHours, boolean knownFirst)
    implements Serializable {

  /** When an offer that is made now ends. */
  Instant ends(Instant now, boolean urgent, Turnaround hospital) {
    return urgent
        ? now.plus(Duration.ofHours(urgentHours))
        : inWorkingHours(now.atZone(hospital.zone()), Duration.ofHours(offerHours), hospital);
  }

  /** An ordinary referral that nobody owns since before this moment must not wait any longer. */
  public Instant unownedTooLong(Instant now, Turnaround hospital) {
    ZonedDateTime here = now.atZone(hospital.zone());
    return workingHoursBack(here, Duration.ofHours(unownedHours), hospital);
  }

  /** As {@link #unownedTooLong}, of an urgent one: nobody took it while an offer would stand. */
  public Instant urgentTooLong(Instant now) {
    return now.minus(Duration.ofHours(urgentHours));
  }

  private static Instant workingHoursBack(ZonedDateTime to, Duration left, Turnaround hospital) {
    LocalDate day = to.minusNanos(1).toLocalDate();
    ZonedDateTime midnight = day.atStartOfDay(to.getZone());
    if (!hospital.works(day)) {
      return workingHoursBack(midnight, left, hospital);
    }
    Duration today = Duration.between(midnight, to);
    return today.compareTo(left) >= 0
        ? to.minus(left).toInstant()
        : workingHoursBack(midnight, left.minus(today), hospital);
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
