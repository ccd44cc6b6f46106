package health.consilium.records;

/**
 * One word of a page and where it stands: line by line, in ten-thousandths of the page's picture
 * from its upper left corner.
 */
public record PageWord(int line, int x, int y, int width, int height, String text) {

  /** What the picture measures in each direction. */
  public static final int WHOLE = 10_000;

  private static final int LONGEST = 200;

  public PageWord {
    if (line < 0 || !isInside(x, width) || !isInside(y, height) || !isWord(text)) {
      throw new IllegalArgumentException("not a word on the page");
    }
  }

  private static boolean isInside(int from, int length) {
    return from >= 0 && length >= 0 && from <= WHOLE && length <= WHOLE - from;
  }

  private static boolean isWord(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST
        && text.chars().noneMatch(Character::isISOControl);
  }
}
