package health.consilium.referral.calendar;

/** The hospital's calendar is another from now on. */
record CalendarChanged() {}
