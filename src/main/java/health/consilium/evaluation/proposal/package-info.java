/**
 * What the records' words propose for an evaluation, and what became of it.
 *
 * <p>Whatever changes the pages of a referral makes it due in the same transaction; soon after,
 * {@link WordsRead} tells what the pages say that are the patient's, and whoever proposes something
 * from words observes it. A line is proposed once, however often the records tell it, and is kept
 * as it was told. It counts for nothing until a reviewer takes it over into the form, and that
 * decision is a row with a who and a when.
 */
@NullMarked
package health.consilium.evaluation.proposal;

import org.jspecify.annotations.NullMarked;
