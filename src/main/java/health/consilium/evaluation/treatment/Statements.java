package health.consilium.evaluation.treatment;

import health.consilium.evaluation.passage.Calendar;
import health.consilium.evaluation.passage.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes pages apart into statements: lines that were only wrapped are one, sentences are several.
 */
final class Statements {

  /** A line that begins something: a number, a bullet, a label, a row of a table. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?s)\\s*(?:\\(?\\d{1,2}[.)、）](?!\\d)|[-•*=#]|（\\d|[一二三四五六七八九十]、|\\p{Lu}[^:.\\n]{1,30}:"
              + "|\\p{IsHan}{2,8}[：:]).*|.*\\|.*");

  /** A day in figures at the beginning of a line, unless the line before waits for it. */
  private static final Pattern DATED =
      Pattern.compile("(?s)\\s*(?:\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{4}[-/.年]\\s?\\d{1,2}).*");

  private static final Pattern WAITS =
      Pattern.compile(
          "(?iu)(?s).*(?:[,，~～\\-–至自从于到(（]|\\b(?:on|from|to|and|since|until|sejak|dari"
              + "|hingga|sampai|pada|mulai|tanggal|tarikh))\\s*");

  private static final Pattern ENDS = Pattern.compile("(?s).*[.。;；:：|]\\s*");
  private static final Pattern HAN = Pattern.compile("[\\p{IsHan}，。；：、（）]");

  /** A full stop that ends no sentence stands after a short word or a figure. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?iu)(?s).*(?:\\b(?:dr|mr|mrs|no|tgl|vs|approx|s\\.d|inj|tab|pt)|\\b\\p{L})");

  /** No sentence that a person wrote is longer; what never ends is cut here. */
  private static final int LONGEST = 1_500;

  private final Formulary formulary;
  private final Calendar calendar;

  Statements(Formulary formulary, Calendar calendar) {
    this.formulary = formulary;
    this.calendar = calendar;
  }

  List<Statement> on(PageWords page) {
    return paragraphs(page.words()).stream()
        .flatMap(paragraph -> sentences(paragraph).stream())
        .map(sentence -> new Statement(page, sentence, formulary.words(), calendar))
        .filter(statement -> !statement.mentions().isEmpty())
        .toList();
  }

  private static List<String> paragraphs(String words) {
    List<String> paragraphs = new ArrayList<>();
    boolean open = false;
    for (String line : words.split("\\R", -1)) {
      boolean goesOn =
          open
              && !line.isBlank()
              && paragraphs.getLast().length() < LONGEST
              && !begins(line, paragraphs.getLast());
      if (goesOn) {
        String before = paragraphs.removeLast();
        paragraphs.add(before + between(before, line) + line.strip());
      } else if (!line.isBlank()) {
        paragraphs.add(line.strip());
      }
      open = !line.isBlank() && !ENDS.matcher(line).matches();
    }
    return paragraphs;
  }

  private static boolean begins(String line, String before) {
    return BEGINS.matcher(line).matches()
        || (DATED.matcher(line).matches() && !WAITS.matcher(before).matches());
  }

  private static String between(String before, String line) {
    String stripped = line.strip();
    boolean han =
        HAN.matcher(before.substring(before.length() - 1)).matches()
            && HAN.matcher(stripped.substring(0, 1)).matches();
    return han ? "" : " ";
  }

  private static List<String> sentences(String paragraph) {
    List<String> sentences = new ArrayList<>();
    int begin = 0;
    int depth = 0;
    for (int at = 0; at < paragraph.length(); at++) {
      char letter = paragraph.charAt(at);
      depth += letter == '(' || letter == '（' ? 1 : 0;
      depth = letter == ')' || letter == '）' ? Math.max(0, depth - 1) : depth;
      boolean ends = depth == 0 && endsSentence(paragraph, begin, at);
      if (ends || isTooLong(at - begin, letter)) {
        sentences.add(paragraph.substring(begin, at + 1));
        begin = at + 1;
        depth = 0;
      }
    }
    sentences.add(paragraph.substring(begin));
    return sentences.stream().filter(sentence -> !sentence.isBlank()).toList();
  }

  /** Cut between two words, where there are words. */
  private static boolean isTooLong(int length, char letter) {
    return length >= 2 * LONGEST || (length >= LONGEST && Character.isWhitespace(letter));
  }

  private static boolean endsSentence(String text, int begin, int at) {
    char letter = text.charAt(at);
    if (letter == '。' || letter == ';' || letter == '；') {
      return true;
    }
    return letter == '.'
        && at + 1 < text.length()
        && Character.isWhitespace(text.charAt(at + 1))
        && !ABBREVIATION.matcher(text.substring(begin, at)).matches();
  }
}
