package health.consilium.referral;

import java.time.LocalDate;

/** Which days count for the hospital's promise; asked anew each time, for calendars are changed. */
@FunctionalInterface
public interface WorkingDays {

  boolean works(LocalDate day);
}
