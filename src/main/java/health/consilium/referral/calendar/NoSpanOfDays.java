package health.consilium.referral.calendar;

import health.consilium.platform.refusal.Refusal;

/** A holiday ends on the day it begins or later, and is over at last. */
public class NoSpanOfDays extends Refusal {

  NoSpanOfDays(int longest) {
    super(String.valueOf(longest));
  }
}
