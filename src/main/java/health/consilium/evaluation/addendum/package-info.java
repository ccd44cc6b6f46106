/**
 * What is added to a signed evaluation: the answers to a patient's follow-up questions, or what
 * came to a reviewer's mind.
 *
 * <p>An {@link Addendum} is short, is signed like an evaluation and has a letter of its own; the
 * evaluation and its letter stay as they were signed. A patient may ask three {@link
 * FollowUpQuestion}s about each answer; they bring the referral back to whoever signed. The
 * surprise: nothing is begun by opening its page, only by the first word that is kept.
 */
@NullMarked
package health.consilium.evaluation.addendum;

import org.jspecify.annotations.NullMarked;
