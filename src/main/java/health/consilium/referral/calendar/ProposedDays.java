package health.consilium.referral.calendar;

import java.io.Serializable;

/**
 * Days that an administrator may take into the calendar.
 *
 * @param likely most hospitals want them; otherwise they are only named
 */
public record ProposedDays(DaySpan span, boolean likely) implements Serializable {}
