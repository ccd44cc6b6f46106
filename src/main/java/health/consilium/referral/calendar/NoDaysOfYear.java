package health.consilium.referral.calendar;

import health.consilium.platform.refusal.Refusal;
import java.time.Year;

/** A calendar file has no whole days in the year for which it was brought. */
public class NoDaysOfYear extends Refusal {

  NoDaysOfYear(Year year) {
    super(year.toString());
  }
}
