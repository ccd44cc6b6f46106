package health.consilium.referral.calendar;

import health.consilium.platform.refusal.Refusal;

/** A calendar file has so many entries in a year that it cannot be one of public holidays. */
public class TooManyDays extends Refusal {

  TooManyDays(int most) {
    super(String.valueOf(most));
  }
}
