package health.consilium.referral;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** Hours that count on the hospital's working days only, round the clock. */
public record WorkingHours(Turnaround hospital) {

  /** The moment at which so many have passed. */
  public Instant after(Instant from, Duration hours) {
    return after(from.atZone(hospital.zone()), hours);
  }

  /** The moment since which so many have passed. */
  public Instant before(Instant to, Duration hours) {
    return before(to.atZone(hospital.zone()), hours);
  }

  private Instant after(ZonedDateTime from, Duration left) {
    LocalDate day = from.toLocalDate();
    ZonedDateTime midnight = day.plusDays(1).atStartOfDay(from.getZone());
    if (!hospital.works(day)) {
      return after(midnight, left);
    }
    Duration today = Duration.between(from, midnight);
    return today.compareTo(left) >= 0
        ? from.plus(left).toInstant()
        : after(midnight, left.minus(today));
  }

  private Instant before(ZonedDateTime to, Duration left) {
    LocalDate day = to.minusNanos(1).toLocalDate();
    ZonedDateTime midnight = day.atStartOfDay(to.getZone());
    if (!hospital.works(day)) {
      return before(midnight, left);
    }
    Duration today = Duration.between(midnight, to);
    return today.compareTo(left) >= 0
        ? to.minus(left).toInstant()
        : before(midnight, left.minus(today));
  }
}
