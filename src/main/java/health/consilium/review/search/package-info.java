/**
 * Finding a referral in the queue by its number, initials, illness or the patient's own questions.
 *
 * <p>Text becomes words by one rule, here, when a referral is sent and when somebody looks for it:
 * letters without their marks, and of Chinese each two characters that stand together, because no
 * space says where a word ends. The full name is no such word: the queue does not show it.
 */
@NullMarked
package health.consilium.review.search;

import org.jspecify.annotations.NullMarked;
