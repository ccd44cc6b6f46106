package health.consilium.evaluation.passage;

import java.util.List;
import java.util.regex.Pattern;

/** Which lines of a page go on where the line before them ended. */
public final class Wrapping {

  /** A line that begins something: a number, a bullet, a label, a row of a table. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?s)\\s*(?:\\(?\\d{1,2}[.)、）](?!\\d)|[-•*=#【★□☑]|（\\d|[一二三四五六七八九十]、"
              + "|\\p{Lu}[^:.\\n]{1,30}:|\\p{IsHan}{2,8}[：:]).*|.*\\|.*");

  /**
   * A day in figures at the beginning of a line, with more behind it than the end of a sentence.
   */
  private static final Pattern DATED =
      Pattern.compile(
          "(?s)\\s*(?:\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{4}[-/.年]\\s?\\d{1,2})"
              + "(?!\\d*[.)）;；。](?:\\s|$)).*");

  private static final Pattern WAITS =
      Pattern.compile(
          "(?iu)(?s).*(?:[,，~～\\-–至自从于到(（]|\\b(?:on|from|to|and|since|until|by|of|sejak|dari"
              + "|hingga|sampai|pada|mulai|tanggal|tgl|tarikh|dihentikan|distop|stopped"
              + "|discontinued))\\s*");

  private static final Pattern ENDS = Pattern.compile("(?s).*[.。|]\\s*");
  private static final Pattern ENDS_OUTSIDE_BRACKETS = Pattern.compile("(?s).*[;；:：]\\s*");
  private static final Pattern HAN = Pattern.compile("[\\p{IsHan}，。；：、（）]");
  private static final Pattern GAP = Pattern.compile("\\s{3,}|\\t|[-–—=_*]{5,}");
  private static final int LONGEST_BRACKET = 200;
  private static final int FIRST_HAN = 0x2E80;
  private static final int WIDEST = 96;
  private static final double FULL = 0.85;
  private static final double HALF = 0.5;

  private Wrapping() {}

  /** Whether a line begins something that does not go on with the words before. */
  public static boolean begins(String line, String before) {
    return BEGINS.matcher(line).matches()
        || (DATED.matcher(line).matches() && !WAITS.matcher(before).matches());
  }

  /** Whether nothing more is waited for behind these words. */
  public static boolean ends(String words) {
    return ENDS.matcher(words).matches()
        || (ENDS_OUTSIDE_BRACKETS.matcher(words).matches() && !isOpen(words));
  }

  /**
   * Whether a line was broken where it is because the page is no wider: else whoever wrote it began
   * something new.
   *
   * @param page how wide the page's lines are
   */
  public static boolean isBroken(String line, String next, int page) {
    int width = width(line.stripTrailing());
    String word = next.strip();
    int space = word.indexOf(' ');
    boolean han = HAN.matcher(word.substring(0, 1)).matches();
    int first = han ? 2 : 1 + (space < 0 ? word.length() : space);
    boolean lower = Character.isLowerCase(word.charAt(0));
    boolean cells = GAP.matcher(line.strip()).find() || GAP.matcher(word).find();
    return (!cells && width + first >= page * FULL)
        || (!cells && lower && width >= page * HALF)
        || waits(line);
  }

  /** Whether something is missing behind these words. */
  static boolean waits(String words) {
    return WAITS.matcher(words).matches() || isOpen(words);
  }

  /** How wide the lines of a page are that somebody wrote along. */
  public static int widthOf(List<String> lines) {
    return lines.stream()
        .filter(line -> !GAP.matcher(line.strip()).find())
        .mapToInt(line -> Math.min(WIDEST, width(line.stripTrailing())))
        .max()
        .orElse(0);
  }

  /** On paper: a Chinese sign is as wide as two others. */
  public static int width(String text) {
    return text.chars().map(letter -> letter < FIRST_HAN ? 1 : 2).sum();
  }

  /** What stands between two lines that are one. */
  public static String between(String before, String line) {
    boolean han =
        HAN.matcher(before.substring(before.length() - 1)).matches()
            && HAN.matcher(line.strip().substring(0, 1)).matches();
    return han ? "" : " ";
  }

  /** A bracket that was opened not long ago and not closed. */
  private static boolean isOpen(String words) {
    int depth = 0;
    for (int at = words.length() - 1; at >= 0 && at > words.length() - LONGEST_BRACKET; at--) {
      char letter = words.charAt(at);
      depth += letter == ')' || letter == '）' ? 1 : 0;
      depth -= letter == '(' || letter == '（' ? 1 : 0;
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }
}
