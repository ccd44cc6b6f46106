package health.consilium.letter;

import health.consilium.letter.LetterContent.Citation;
import java.util.Optional;
import java.util.function.Function;

/** Prints letters; the same content gives the same pages. */
public interface LetterPrinter {

  /** Prints a letter, or a marked preview when it is not signed; never refuses a character. */
  PrintedLetter print(LetterContent content);

  /**
   * The same words for a member of staff, with a link at every page that is cited; never what is
   * signed or sent.
   *
   * @param pages where a page is seen
   */
  PrintedLetter printLinked(LetterContent content, Function<Citation, Optional<String>> pages);
}
