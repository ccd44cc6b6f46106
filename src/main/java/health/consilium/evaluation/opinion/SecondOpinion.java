package health.consilium.evaluation.opinion;

import org.jspecify.annotations.Nullable;

/**
 * What a colleague says: with a second read an opinion and a count of lines, and always in words.
 *
 * @param words the short reasons, the answer, or why it was declined; may be empty
 * @param cites what the words rest on, as one field of a form carries it; they name it by number:
 *     "[1]"
 */
public record SecondOpinion(
    @Nullable OpinionCategory category, @Nullable Integer lineCount, String words, String cites) {

  /** The longest answer, in characters. */
  public static final int LONGEST = 2000;

  public static final SecondOpinion NOTHING = new SecondOpinion(null, null, "");

  private static final int MOST_LINES = 99;

  /** Refuses what is longer. */
  public SecondOpinion {
    words = cleaned(words);
    if (words.length() > LONGEST) {
      throw new IllegalArgumentException("an answer of at most 2000 characters");
    }
    if (lineCount != null && !isCount(lineCount)) {
      throw new IllegalArgumentException("a count of at most 99 lines");
    }
  }

  /** One that cites nothing. */
  public SecondOpinion(
      @Nullable OpinionCategory category, @Nullable Integer lineCount, String words) {
    this(category, lineCount, words, "");
  }

  /** As many lines of treatment as anybody may count. */
  public static boolean isCount(int lines) {
    return lines >= 0 && lines <= MOST_LINES;
  }

  public SecondOpinion inWordsOnly() {
    return new SecondOpinion(null, null, words, cites);
  }

  /** Browsers end a line with two characters, the form with one. */
  public static String cleaned(String written) {
    return written.replace("\r\n", "\n").strip();
  }
}
