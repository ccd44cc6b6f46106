/**
 * A second pair of eyes: a colleague reads a referral independently, or says something to one
 * question.
 *
 * <p>A {@link SecondRead} opens the records and what the patient told to one colleague, once that
 * one has said that no conflict of interest stands between, and closes them with the answer. What
 * the holder of the referral wrote is never shown to them: only so is the second read independent.
 * The claim stays where it is. What the colleague writes is a draft that nobody else sees, and gone
 * once what was asked has ended. The surprise: an answer belongs to nobody but who gave it, and
 * whether the evaluation agrees with it is written in the evaluation's own form, which its
 * signature freezes.
 */
@NullMarked
package health.consilium.evaluation.secondread;

import org.jspecify.annotations.NullMarked;
