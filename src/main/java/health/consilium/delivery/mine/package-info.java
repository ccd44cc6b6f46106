/**
 * What became of the evaluations that one reviewer signed.
 *
 * <p>Each is told with what its referral and its letter are now, read in one query and paged by
 * key. Of a referral that was withdrawn or declined only the number is told: nobody reads anything
 * of it any more, not even whoever wrote it.
 */
@NullMarked
package health.consilium.delivery.mine;

import org.jspecify.annotations.NullMarked;
