package health.consilium.referral.calendar;

import health.consilium.platform.refusal.Refusal;

/** What was given is no calendar file. */
public class NoCalendarFile extends Refusal {}
