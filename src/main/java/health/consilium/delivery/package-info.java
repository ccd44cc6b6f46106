/**
 * Delivering a signed letter to its patient, and knowing that it arrived.
 *
 * <p>A {@link health.consilium.delivery.Delivery} is one edition of a letter on its way to one
 * mailbox. How far it came is never stored in it: it is read from the outgoing mail, its attempts,
 * and the times that the letter was opened. The surprise: a letter that is not attached travels as
 * a link whose page asks for the patient's birth date instead of a sign-in. Whoever holds the
 * mailbox could reset the account's password anyway, so a sign-in would add nothing, while the
 * birth date does; and the same page serves a patient who has no account because a relative sent
 * the referral. The link dies after thirty days or five wrong dates. Knows letters, and whether
 * what they cite is still the patient's: a letter that rests on another person's page is held, sent
 * and opened by nobody. Knows nothing of how they are written.
 */
@NullMarked
package health.consilium.delivery;

import org.jspecify.annotations.NullMarked;
