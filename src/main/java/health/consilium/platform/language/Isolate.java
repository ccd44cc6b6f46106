package health.consilium.platform.language;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps a value with its unit, a date, a number or a name in one piece, so that it neither breaks
 * at the end of a line nor turns round inside right-to-left text.
 */
public final class Isolate {

  private static final String NUMBER = "\\d[\\d.,]*(?:\\s?[-\\u2013/]\\s?\\d[\\d.,]*)?";
  private static final String UNIT =
      "(?:[×x]\\s?10(?:[⁹⁶³¹²]+|\\^\\d+)/\\p{L}{1,2}"
          + "|10[⁹⁶³¹²]+/\\p{L}{1,2}"
          + "|[kmµnp]?(?:g|mol|IU|U|L|l|kat)/(?:dL|L|mL|kg|min|h|24\\s?h|m²)"
          + "|mL/min(?:/1\\.73\\s?m²)?|mg/kg|mg/m²|%|°C|[cmµ]?m\\b|[kmµ]?g\\b|mL\\b|Gy\\b)";
  private static final String DATE =
      "(?:\\d{1,2}[ \u00a0])?\\p{Lu}\\p{L}{2,9}[ \u00a0]\\d{4}\\b"
          + "|\\d{4}-\\d{2}(?:-\\d{2})?\\b|(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日)?";
  private static final Pattern VALUE =
      Pattern.compile(
          DATE
              + "|(?:[<>≤≥~±]\\s?)?"
              + NUMBER
              + "\\s?"
              + UNIT
              + "|\\b(?:del|dup|inv|t|add|ins)\\([0-9XY;pq.,-]{1,20}\\)"
              + "|\\+?\\d{1,4}(?:[ -]\\d{2,5}){2,4}\\b"
              + "|(?<latin>\\p{IsLatin}{1,30}(?:[’']\\p{IsLatin}{1,30}){1,3})");

  private static final Pattern PARAGRAPHS = Pattern.compile("(?:\\r?\\n[ \\t]*+){2,}+");
  private static final Pattern LINES = Pattern.compile("\\r?\\n");

  private Isolate() {}

  /** The whole text as one isolated piece of markup. */
  public static String piece(String text) {
    return "<bdi class=\"v\">" + escaped(text) + "</bdi>";
  }

  private static String latin(String word) {
    return "<bdi class=\"latin\">" + escaped(word) + "</bdi>";
  }

  /** Where values stand in a text that is set without markup, in their order. */
  public static List<MatchResult> values(String text) {
    return VALUE.matcher(text).results().toList();
  }

  /** The text as markup, with every value that it contains isolated; lines stay lines. */
  public static String text(String text) {
    return LINES
        .splitAsStream(text.strip())
        .map(Isolate::line)
        .collect(Collectors.joining("<br/>"));
  }

  /** A part of a text as markup, where the spaces and lines at its ends count. */
  public static String within(String text) {
    return Arrays.stream(LINES.split(text, -1))
        .map(Isolate::line)
        .collect(Collectors.joining("<br/>"));
  }

  /** The paragraphs of a text, where an empty line ends one. */
  public static List<String> split(String text) {
    return PARAGRAPHS
        .splitAsStream(text.strip())
        .filter(paragraph -> !paragraph.isBlank())
        .toList();
  }

  private static String line(String line) {
    StringBuilder markup = new StringBuilder();
    Matcher values = VALUE.matcher(line);
    int done = 0;
    while (values.find()) {
      markup
          .append(escaped(line.substring(done, values.start())))
          .append(values.group("latin") == null ? piece(values.group()) : latin(values.group()));
      done = values.end();
    }
    return markup.append(escaped(line.substring(done))).toString();
  }

  /** The text as markup, with nothing isolated. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
