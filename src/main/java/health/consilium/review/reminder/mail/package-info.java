/** The words of the reminders, posted in the transaction that keeps them. */
@NullMarked
package health.consilium.review.reminder.mail;

import org.jspecify.annotations.NullMarked;
