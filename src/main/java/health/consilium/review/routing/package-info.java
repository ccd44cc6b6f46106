/**
 * Who is offered what: offers that stand for some hours, the rules of the hospital, and the choice
 * among the reviewers.
 *
 * <p>An offer is a hand-over from the queue instead of a colleague, so both lie in one table and a
 * referral has one open at most. It reserves the referral and is no claim: accepting it is claiming
 * as ever, and {@link health.consilium.review.Claims} refuses everybody else while it stands. The
 * surprise: nothing is offered as long as the hospital has no rule; then everybody takes from the
 * queue what they like.
 */
@NullMarked
package health.consilium.review.routing;

import org.jspecify.annotations.NullMarked;
