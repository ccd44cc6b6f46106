/**
 * What the records' words propose for an evaluation, and what became of it.
 *
 * <p>Whatever changes the pages of a referral makes it due in the same transaction; soon after,
 * lines are proposed anew from the pages that are the patient's. A proposal is kept as it was made.
 * It counts for nothing until a reviewer takes it over into the form, and that decision is a row
 * with a who and a when.
 */
@NullMarked
package health.consilium.evaluation.proposal;

import org.jspecify.annotations.NullMarked;
