package health.consilium.letter;

import java.util.List;

/** A letter as it came from the printer, with the characters that no font had. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; the bytes are handed on once
public record PrintedLetter(byte[] pdf, int pages, List<String> unprintable, LetterSeal seal) {

  /** The same letter under a seal. */
  public PrintedLetter under(byte[] sealed, LetterSeal seal) {
    return new PrintedLetter(sealed, pages, unprintable, seal);
  }
}
