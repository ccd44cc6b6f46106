package health.consilium.referral.calendar;

import java.time.LocalDate;

/** A day on which the hospital does not keep its week: closed, or a weekend day it works. */
record CalendarDay(LocalDate day, boolean works, String name) {}
