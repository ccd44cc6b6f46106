/**
 * The pages on which a patient fills in a referral and follows it.
 *
 * <p>One question a page; each post saves and leads on. A page carries along which referral it was
 * opened for and what it showed then ({@link DraftForm}), so that neither a second window nor a
 * second press changes anything by surprise. Pages that show records live with records, so the page
 * of a sent referral does too, and the page of a letter with deliveries: each in the right-most
 * feature that it uses.
 */
@NullMarked
package health.consilium.referral.web;

import org.jspecify.annotations.NullMarked;
