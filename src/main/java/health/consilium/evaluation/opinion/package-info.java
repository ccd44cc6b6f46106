/**
 * What a reviewer thinks of a referral, and what a colleague who was asked thinks of it beside.
 *
 * <p>Only values: they know neither the form in which an opinion is written nor how a colleague is
 * asked, so that both may speak of them. The surprise: {@link Colleagues} is an interface, because
 * an evaluation rests on what colleagues replied, and asking them begins with an evaluation.
 */
@NullMarked
package health.consilium.evaluation.opinion;

import org.jspecify.annotations.NullMarked;
