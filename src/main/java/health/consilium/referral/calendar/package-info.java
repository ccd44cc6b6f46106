/**
 * The hospital's calendar: the days on which it does not keep its week of Monday to Friday.
 *
 * <p>An administrator keeps the closed days and the weekend days worked in their place, as the
 * Spring Festival and the October week want it each year anew. The promise asks {@link
 * health.consilium.referral.WorkingDays} each time it is told, so that every date shown follows a
 * change at once; on another server it follows within a minute.
 *
 * <p>Holidays are proposed, never entered: what the law of China gives in a year, or what a
 * calendar file says. The four feasts of the moon and the sun stand in a table until 2050: the
 * usual library for them, ICU, is large and puts the Spring Festivals of 2027 and 2030 on the wrong
 * day.
 */
@NullMarked
package health.consilium.referral.calendar;

import org.jspecify.annotations.NullMarked;
