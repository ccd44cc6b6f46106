/**
 * Reminders of promised days: to who holds a referral shortly before, to them and the office after.
 *
 * <p>Each is a row, written once for a referral, a person and a promised day, in the transaction
 * that posts its mail: whoever was told is not told again, whichever server looks, and however
 * often. A stopped clock is never reminded of; when it runs again the promised day is another. The
 * mails name referrals by their numbers and say nothing of an illness.
 */
@NullMarked
package health.consilium.review.reminder;

import org.jspecify.annotations.NullMarked;
