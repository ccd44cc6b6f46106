/**
 * The hospital's seal on a printed letter: PAdES baseline B, with a time stamp baseline T.
 *
 * <p>Laid on once, at signing, as an increment behind the printed bytes, so that its range covers
 * the whole file. The sentence that tells the reader of it becomes its field, tagged, because a
 * hidden or untagged one breaks PDF/A and PDF/UA. Without a certificate letters are printed
 * unsealed; with one that cannot seal, none is printed at all. A silent server of time holds nobody
 * up: the letter is sealed without its word, and that is remembered.
 */
@NullMarked
package health.consilium.letter.pdf.seal;

import org.jspecify.annotations.NullMarked;
