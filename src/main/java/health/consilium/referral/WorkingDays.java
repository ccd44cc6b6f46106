package health.consilium.referral;

import java.time.LocalDate;

/** Which days count for the hospital's promise; asked anew each time, for calendars are changed. */
@FunctionalInterface
public interface WorkingDays {

  boolean works(LocalDate day);

  /** How many there are after the one day, until the other and with it. */
  default int count(LocalDate after, LocalDate until) {
    LocalDate first = after.plusDays(1);
    return until.isBefore(first)
        ? 0
        : (int) first.datesUntil(until.plusDays(1)).filter(this::works).count();
  }
}
