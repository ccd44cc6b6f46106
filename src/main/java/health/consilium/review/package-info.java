/**
 * Who reviews which referral: the queue and the claims on it.
 *
 * <p>A {@link health.consilium.review.Claim} is a fact with a who and a when. The database itself
 * refuses the second one, and the slower reviewer is told who was faster. A claim lapses when its
 * reviewer does nothing for the hours that the settings name, but never while the referral waits
 * for its patient, and whatever was written stays. Knows referrals and records; knows nothing of
 * what a reviewer writes. Who does not choose gets the next one: the urgent first, then what suits
 * by the hospital's rule, then the longest with us; why stands with the claim. The surprise: the
 * queue is one native query read by key, because counting or skipping rows grows slow with the
 * number of referrals.
 */
@NullMarked
package health.consilium.review;

import org.jspecify.annotations.NullMarked;
