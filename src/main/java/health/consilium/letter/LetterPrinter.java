package health.consilium.letter;

/** Prints letters; the same content gives the same pages. */
public interface LetterPrinter {

  /** Prints a letter, or a marked preview when it is not signed; never refuses a character. */
  PrintedLetter print(LetterContent content);
}
