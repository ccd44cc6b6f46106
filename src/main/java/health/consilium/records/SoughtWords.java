package health.consilium.records;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that somebody looks for: in capitals or not, wide or narrow, however the lines break, and
 * with or without spaces between Chinese words, and with any hyphen.
 */
final class SoughtWords {

  private static final int AROUND = 60;
  private static final int SHARED = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern HYPHEN = Pattern.compile("[\\p{Pd}\u2212]");
  private static final Pattern BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

  private final String words;
  private final Pattern pattern;

  private SoughtWords(String words) {
    this.words = words;
    this.pattern = Pattern.compile(Pattern.quote(words), SHARED);
  }

  static SoughtWords typed(String typed) {
    return new SoughtWords(inOneLine(typed).strip());
  }

  boolean areNone() {
    return words.isEmpty();
  }

  /** The first place in this text with what stands around it; none when they are not in it. */
  Optional<Passage> in(String text) {
    String line = inOneLine(text);
    Matcher places = pattern.matcher(line);
    if (areNone() || !places.find()) {
      return Optional.empty();
    }
    MatchResult first = places.toMatchResult();
    return Optional.of(
        new Passage(
            1 + (int) places.results().count(),
            line.substring(cut(line, first.start() - AROUND), first.start()),
            first.group(),
            line.substring(first.end(), cut(line, first.end() + AROUND))));
  }

  private static String inOneLine(String text) {
    String spaced = SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(" ");
    return BETWEEN_HAN.matcher(HYPHEN.matcher(spaced).replaceAll("-")).replaceAll("");
  }

  /** Never within a letter that takes two places. */
  private static int cut(String line, int at) {
    int inside = Math.clamp(at, 0, line.length());
    boolean within =
        inside > 0
            && inside < line.length()
            && Character.isSurrogatePair(line.charAt(inside - 1), line.charAt(inside));
    return within ? inside - 1 : inside;
  }

  /** The first of so many places, with what stands before and after it. */
  record Passage(int places, String before, String words, String after) {}
}
