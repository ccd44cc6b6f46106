/**
 * The mails a reviewer gets about the queue.
 *
 * <p>Posted into the outbox inside the transaction of the act they tell. They name the referral by
 * its number and say nothing about a patient or an illness: who wants to know signs in.
 */
@NullMarked
package health.consilium.review.mail;

import org.jspecify.annotations.NullMarked;
