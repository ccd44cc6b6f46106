package health.consilium.records;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words of a page as one text to search in, small letters only, which still knows where each
 * letter stands. Chinese has no spaces between its words, so none are put there; other words that
 * touch are one.
 */
final class FoldedWords {

  /** Gaps in heights of a letter: below the one there is no space, above the other a column. */
  private static final double TOUCHING = 0.1;

  private static final double COLUMN = 2;

  private final List<PageWord> words;
  private final int[] begins;
  private final int[] ends;
  private final String text;

  /** Unless it is for searching, the lines of the page stay lines. */
  FoldedWords(List<PageWord> words, boolean forSearching) {
    this.words = words;
    this.begins = new int[words.size()];
    this.ends = new int[words.size()];
    var joined = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        joined.append(between(words.get(i - 1), words.get(i), forSearching));
      }
      begins[i] = joined.length();
      joined.append(forSearching ? small(words.get(i).text()) : words.get(i).text());
      ends[i] = Math.max(begins[i] + 1, joined.length());
    }
    this.text = joined.toString();
  }

  /** What a person typed, in the same shape as the text. */
  static String fold(String sought) {
    String spaced = small(sought).strip().replaceAll("\\s+", " ");
    return spaced.replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "");
  }

  String text() {
    return text;
  }

  /** The boxes around these letters, one for each line. */
  List<PageMark> marks(int from, int to) {
    List<PageMark> marks = new ArrayList<>();
    int line = -1;
    for (int i = wordAt(from); i < words.size() && begins[i] < to; i++) {
      if (ends[i] <= from) {
        continue;
      }
      PageMark mark = mark(i, from, to);
      if (words.get(i).line() == line) {
        marks.add(around(marks.removeLast(), mark));
      } else {
        marks.add(mark);
      }
      line = words.get(i).line();
    }
    return marks;
  }

  /** The last word that begins here or before. */
  private int wordAt(int letter) {
    int found = Arrays.binarySearch(begins, letter);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** The letters of a word are taken to be equally wide. */
  private PageMark mark(int index, int from, int to) {
    PageWord word = words.get(index);
    int begin = begins[index];
    int letters = ends[index] - begin;
    int first = Math.max(0, from - begin) * word.width() / letters;
    int last = Math.min(letters, to - begin) * word.width() / letters;
    return new PageMark(word.x() + first, word.y(), last - first, word.height());
  }

  private static PageMark around(PageMark one, PageMark other) {
    int x = Math.min(one.x(), other.x());
    int y = Math.min(one.y(), other.y());
    int right = Math.max(one.x() + one.width(), other.x() + other.width());
    int bottom = Math.max(one.y() + one.height(), other.y() + other.height());
    return new PageMark(x, y, right - x, bottom - y);
  }

  private static String between(PageWord before, PageWord after, boolean forSearching) {
    boolean han = isHan(before.text().codePointBefore(before.text().length()));
    boolean bothHan = han && isHan(after.text().codePointAt(0));
    if (before.line() != after.line()) {
      return forSearching ? (bothHan ? "" : " ") : "\n";
    }
    int gap = gap(before, after);
    int letter = Math.max(before.height(), after.height());
    if (!forSearching && gap > letter * COLUMN) {
      return "  ";
    }
    return bothHan || gap < letter * TOUCHING ? "" : " ";
  }

  private static int gap(PageWord one, PageWord other) {
    int toTheRight = other.x() - one.x() - one.width();
    int toTheLeft = one.x() - other.x() - other.width();
    return Math.max(toTheRight, toTheLeft);
  }

  private static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }

  private static String small(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
