package health.consilium.review.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of a text, as they are kept and as they are looked for. */
public final class SearchWords {

  private static final Pattern NUMBER =
      Pattern.compile("\\bSO[-\\s]?(\\d{4})[-\\s]?(\\d{5,9})\\b", Pattern.CASE_INSENSITIVE);

  /** "T. A. F." is one word, taf. */
  private static final Pattern INITIALS =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}\\.\\s*+){2,}+");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern RUN =
      Pattern.compile("\\p{IsIdeographic}+|[\\p{L}\\p{N}&&[^\\p{IsIdeographic}]]+");
  private static final Pattern FIGURE = Pattern.compile("\\p{N}");

  private static final int LONGEST = 40;

  /** Nobody types more to find a referral. */
  private static final int LONGEST_TYPED = 200;

  private static final int MOST_LOOKED_FOR = 12;
  private static final int SHORTEST_BEGINNING = 3;

  private SearchWords() {}

  /** The words of a text that is kept. */
  static Stream<String> of(String text) {
    return runs(text)
        .flatMap(
            run ->
                isIdeographic(run)
                    ? Stream.concat(pairs(run), Stream.of(last(run)))
                    : Stream.of(run));
  }

  /** What was typed, as the database looks for it; empty when there is no word in it. */
  public static String query(String typed) {
    return runs(typed.substring(0, Math.min(typed.length(), LONGEST_TYPED)))
        .flatMap(SearchWords::lookedFor)
        .distinct()
        .limit(MOST_LOOKED_FOR)
        .collect(Collectors.joining(" & "));
  }

  /** A word may go on; figures and what is short may not: too much begins like them. */
  private static Stream<String> lookedFor(String run) {
    if (isIdeographic(run)) {
      return last(run).equals(run) ? Stream.of(beginning(run)) : pairs(run).map(SearchWords::whole);
    }
    boolean mayGoOn = run.length() >= SHORTEST_BEGINNING && !FIGURE.matcher(run).find();
    return Stream.of(mayGoOn ? beginning(run) : whole(run));
  }

  /** Nothing but letters and figures is left in a word. */
  private static String whole(String word) {
    return "'" + word + "'";
  }

  private static String beginning(String word) {
    return whole(word) + ":*";
  }

  private static Stream<String> runs(String text) {
    String joined = INITIALS.matcher(text).replaceAll(initials -> letters(initials.group()) + " ");
    String numbered = NUMBER.matcher(joined).replaceAll(" so$1$2 ");
    String bare =
        MARKS.matcher(Normalizer.normalize(numbered, Normalizer.Form.NFKD)).replaceAll("");
    return RUN.matcher(bare.toLowerCase(Locale.ROOT).replace('đ', 'd'))
        .results()
        .map(run -> shortened(run.group()));
  }

  private static String letters(String initials) {
    return initials
        .codePoints()
        .filter(Character::isLetter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String shortened(String run) {
    return run.codePointCount(0, run.length()) > LONGEST
        ? run.substring(0, run.offsetByCodePoints(0, LONGEST))
        : run;
  }

  private static boolean isIdeographic(String run) {
    return Character.isIdeographic(run.codePointAt(0));
  }

  /** Each two characters that stand together. */
  private static Stream<String> pairs(String run) {
    int[] characters = run.codePoints().toArray();
    return IntStream.range(1, characters.length).mapToObj(at -> new String(characters, at - 1, 2));
  }

  private static String last(String run) {
    return run.substring(run.offsetByCodePoints(run.length(), -1));
  }
}
