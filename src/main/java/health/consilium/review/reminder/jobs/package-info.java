/** Looks for promised days by itself; running it twice at once is harmless. */
@NullMarked
package health.consilium.review.reminder.jobs;

import org.jspecify.annotations.NullMarked;
