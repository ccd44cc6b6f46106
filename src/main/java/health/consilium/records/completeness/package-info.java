/**
 * What is there of a referral's records, and what is missing.
 *
 * <p>A patient says of each kind how it stands with it; a {@link Gap} is a kind that is not there,
 * or not as it should be. Gaps are worked out anew each time and travel with the referral; they
 * never stop it.
 */
@NullMarked
package health.consilium.records.completeness;

import org.jspecify.annotations.NullMarked;
