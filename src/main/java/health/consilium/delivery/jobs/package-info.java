/**
 * What the office's desk does by itself: telling of referrals that nobody owns.
 *
 * <p>Running it twice at once is harmless; the database keeps of which it told.
 */
@NullMarked
package health.consilium.delivery.jobs;

import org.jspecify.annotations.NullMarked;
