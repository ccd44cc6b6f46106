/**
 * Rules that a person can run into.
 *
 * <p>A {@link Refusal} is thrown where the rule lives, rolls the transaction back, and is shown as
 * one sentence on the page where it happened. Anything else that is thrown is a bug and ends on the
 * error page with a reference number; there is no third kind.
 */
@NullMarked
package health.consilium.platform.refusal;

import org.jspecify.annotations.NullMarked;
