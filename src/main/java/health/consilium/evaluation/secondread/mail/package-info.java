/**
 * The mails between a reviewer and the colleague who was asked.
 *
 * <p>They name the referral by its number and say nothing about a patient, an illness or an answer.
 */
@NullMarked
package health.consilium.evaluation.secondread.mail;

import org.jspecify.annotations.NullMarked;
