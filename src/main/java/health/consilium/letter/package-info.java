/**
 * The letter that a patient receives: its contents, its wording and the editions that were kept.
 *
 * <p>{@link health.consilium.letter.LetterContent} holds what a letter says as data; {@link
 * health.consilium.letter.LetterWords} puts it into the patient's language, so that the paper and
 * the page on the screen cannot differ. A {@link health.consilium.letter.LetterPrinter} makes the
 * PDF. What was signed is printed once, under the hospital's seal, and kept as bytes; it is never
 * printed again; a corrected edition is a letter of its own, and the newest number stands. Knows
 * evaluations; knows nothing of how a letter is sent.
 */
@NullMarked
package health.consilium.letter;

import org.jspecify.annotations.NullMarked;
