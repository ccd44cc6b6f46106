/**
 * What the queue does by itself: giving back claims on which nobody works.
 *
 * <p>Running it twice at once is harmless; rows that another run holds are skipped.
 */
@NullMarked
package health.consilium.review.jobs;

import org.jspecify.annotations.NullMarked;
