/**
 * The hospital's calendar: the days on which it does not keep its week of Monday to Friday.
 *
 * <p>An administrator keeps the closed days and the weekend days worked in their place, as the
 * Spring Festival and the October week want it each year anew. The promise asks {@link
 * health.consilium.referral.WorkingDays} each time it is told, so that every date shown follows a
 * change at once; on another server it follows within a minute.
 */
@NullMarked
package health.consilium.referral.calendar;

import org.jspecify.annotations.NullMarked;
