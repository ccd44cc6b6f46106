/**
 * The referral: who asks, for whom, about which illness, with which questions, and where it stands.
 *
 * <p>A {@link Referral} is the aggregate; its status changes only by its own verbs and every change
 * is a {@link ReferralEvent}. Knows accounts; knows nothing of records, reviewers or letters, which
 * point to it. The surprise: both clocks are kept here, as seconds already counted plus the instant
 * since when the running one runs, so that a referral that waited for its patient comes back to the
 * place in the queue that it had.
 */
@NullMarked
package health.consilium.referral;

import org.jspecify.annotations.NullMarked;
