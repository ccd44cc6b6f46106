/**
 * What the portal does by itself, again and again.
 *
 * <p>Each feature says what its work is and how often: {@link
 * health.consilium.platform.jobs.Recurring}; the timetable calls it. A run that throws would be the
 * last one by the executor's contract, so every work is a {@link
 * health.consilium.platform.jobs.RepeatingWork}.
 */
@NullMarked
package health.consilium.platform.jobs;

import org.jspecify.annotations.NullMarked;
