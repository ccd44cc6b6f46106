package health.consilium.records.safecopy.worker;

import health.consilium.records.PageText;
import health.consilium.records.PageWord;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers the words of a page with their places; what lies outside the page is left out. */
final class PlacedWords {

  private static final int LONGEST_WORD = 200;

  /** Between words, and where Chinese and other writing touch. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "[\\s\\p{Z}]+|(?<=\\p{IsHan})(?=[^\\p{IsHan}\\s\\p{Z}])|(?<=[^\\p{IsHan}\\s\\p{Z}])(?=\\p{IsHan})");

  private final List<PageWord> words = new ArrayList<>();
  private final Rectangle2D page;
  private int line;
  private boolean lineHasWords;

  PlacedWords(double width, double height) {
    this.page = new Rectangle2D.Double(0, 0, width, height);
  }

  PageText text() {
    return new PageText(words);
  }

  void endLine() {
    if (lineHasWords) {
      line++;
      lineHasWords = false;
    }
  }

  /**
   * A run of letters as they stand and its text as it reads, which is the other way round in
   * Arabic.
   */
  void add(String text, List<Letter> letters) {
    List<String> tokens = tokens(text);
    List<Rectangle2D> boxes = boxes(letters);
    boolean rightToLeft = text.codePoints().anyMatch(PlacedWords::isRightToLeft);
    if (tokens.size() != boxes.size()) {
      boxes.stream().reduce(Rectangle2D::createUnion).ifPresent(box -> add(text.strip(), box));
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      add(tokens.get(i), boxes.get(rightToLeft ? tokens.size() - 1 - i : i));
    }
  }

  /** One word. */
  void add(String word, Rectangle2D place) {
    Rectangle2D seen = place.createIntersection(page);
    String tidy = PlainText.tidy(word).strip().replaceAll("\\s", " ");
    if (words.size() == PageText.MOST_WORDS
        || tidy.isBlank()
        || seen.getWidth() < 0
        || seen.getHeight() < 0) {
      return;
    }
    int x = part(seen.getMinX(), page.getWidth());
    int y = part(seen.getMinY(), page.getHeight());
    int width = part(seen.getMaxX(), page.getWidth()) - x;
    int height = part(seen.getMaxY(), page.getHeight()) - y;
    String bounded = tidy.substring(0, Math.min(LONGEST_WORD, tidy.length()));
    words.add(new PageWord(line, x, y, width, height, bounded));
    lineHasWords = true;
  }

  private static List<String> tokens(String text) {
    return BETWEEN.splitAsStream(text).filter(token -> !token.isBlank()).toList();
  }

  private static List<Rectangle2D> boxes(List<Letter> letters) {
    List<Rectangle2D> boxes = new ArrayList<>();
    String before = " ";
    for (Letter letter : letters) {
      String both = before + letter.text();
      before = letter.text();
      if (tokens(letter.text()).isEmpty()) {
        continue;
      }
      if (boxes.isEmpty() || BETWEEN.matcher(both).find()) {
        boxes.add(letter.place());
      } else {
        boxes.add(boxes.removeLast().createUnion(letter.place()));
      }
    }
    return boxes;
  }

  private static boolean isRightToLeft(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          true;
      default -> false;
    };
  }

  private static int part(double at, double whole) {
    return Math.clamp(Math.round(at * PageWord.WHOLE / whole), 0, PageWord.WHOLE);
  }

  /** What one sign of the page says and where it stands. */
  record Letter(String text, Rectangle2D place) {}
}
