/**
 * The mails a patient gets about a referral on its way.
 *
 * <p>Each is posted into the outbox by an observer inside the transaction of the act it tells, so
 * that there is never one without the other. They name the referral by its number and say nothing
 * about an illness, nor what was asked for: who wants to know signs in.
 */
@NullMarked
package health.consilium.referral.mail;

import org.jspecify.annotations.NullMarked;
