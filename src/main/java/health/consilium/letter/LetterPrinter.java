package health.consilium.letter;

import health.consilium.letter.LetterContent.Citation;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Prints letters; the same content gives the same pages, under a seal or not. */
public interface LetterPrinter {

  /** Prints a letter, or a marked preview when it is not signed; never refuses a character. */
  PrintedLetter print(LetterContent content);

  /**
   * Prints what was signed at that moment, under the hospital's seal where it has one; refused when
   * it has one that cannot seal then.
   */
  PrintedLetter printSealed(LetterContent content, Instant signedAt);

  /**
   * The same words for a member of staff, with a link at every page that is cited; never what is
   * signed or sent.
   *
   * @param pages where a page is seen
   */
  PrintedLetter printLinked(LetterContent content, Function<Citation, Optional<String>> pages);
}
