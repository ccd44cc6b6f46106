package health.consilium.evaluation.laboratory;

import health.consilium.evaluation.passage.Lexicon;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands behind the name of an analyte, up to the next one: unit, figures, limit. */
final class BehindName {

  private static final Pattern FIRST = Pattern.compile("[<>≤≥]?\\s?\\d|(?<=\\s)-(?=\\s)");
  private static final Pattern LIMIT =
      Pattern.compile("[\\s:：]*((?:%1$s)?\\s?[-<≤~]?\\s?%1$s)".formatted(Figures.NUMBER));
  private static final Pattern BRACKETED = Pattern.compile("[(（][^()（）]*+[)）]");

  private static final Pattern SHORT_BRACKETED = Pattern.compile("[(（][^()（）]{1,120}+[)）]");

  private static final Pattern FLAG =
      Pattern.compile("(?iu)(?<!\\p{L})(?:[HLN]|high|low|tinggi|rendah)(?!\\p{L})|[偏高低]");

  /** A limit does not stand far behind the figure. */
  private static final int CLOSE = 3;

  private final String words;
  private final String figures;
  private final Analytes analytes;
  private final List<Lexicon.Found<String>> units;

  BehindName(String words, Analytes analytes) {
    this.words = words;
    this.analytes = analytes;
    this.units = analytes.units().in(words);
    this.figures = without(units, words);
  }

  /** The words without their units. */
  String figures() {
    return figures;
  }

  /** The first one, unless it stands behind words that say something else. */
  Optional<Lexicon.Found<String>> unit() {
    return units.stream().findFirst().filter(unit -> isClear(words.substring(0, unit.begin())));
  }

  String unitInPrint() {
    return unit().map(found -> words.substring(found.begin(), found.end())).orElse("");
  }

  /** Behind blanks, brackets and words that say nothing; -1 when another word stands before it. */
  int firstFigure() {
    Matcher figure = FIRST.matcher(withoutRemarks(figures));
    if (!figure.find()) {
      return -1;
    }
    String before = withoutBrackets(figures.substring(0, figure.start()));
    String left = without(analytes.fillers().in(before), before);
    boolean clear = left.chars().noneMatch(c -> Character.isLetterOrDigit(c) || c == '\0');
    return clear ? figure.start() : -1;
  }

  /** "(ULN 240)", "(N: <250)", "(ref <225)"; "" when there is none. */
  String limit() {
    List<Lexicon.Found<Boolean>> limits = analytes.limits().in(words);
    if (limits.isEmpty() || limits.getFirst().begin() > CLOSE || isName(limits.getFirst())) {
      return "";
    }
    Matcher limit = LIMIT.matcher(words).region(limits.getFirst().end(), words.length());
    return limit.lookingAt() ? limit.group(1).strip() : "";
  }

  /** N is normal in "(N <250)", and another name in "WBC 4.2, N 2.8". */
  private boolean isName(Lexicon.Found<Boolean> word) {
    return word.end() - word.begin() == 1
        && words.substring(0, word.begin()).indexOf('(') < 0
        && !words.substring(word.end()).stripLeading().matches("(?s)[:<≤].*");
  }

  private boolean isClear(String before) {
    String text = withoutBrackets(before);
    text = without(analytes.fillers().in(text), text);
    text = without(analytes.limits().in(text), text);
    return FLAG.matcher(text).replaceAll(" ").chars().noneMatch(Character::isLetter);
  }

  private static String withoutBrackets(String text) {
    return BRACKETED.matcher(text).replaceAll(" ");
  }

  private static String withoutRemarks(String text) {
    char[] left = text.toCharArray();
    SHORT_BRACKETED
        .matcher(text)
        .results()
        .filter(bracket -> isRemark(bracket.group()))
        .forEach(remark -> Arrays.fill(left, remark.start(), remark.end(), ' '));
    return new String(left);
  }

  /** "(CKD-EPI 2021)": words between a name and its figure. */
  private static boolean isRemark(String bracket) {
    return bracket
        .chars()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::isLetter)
        .findFirst()
        .orElse(false);
  }

  /** With blanks where these words stand. */
  static String without(List<? extends Lexicon.Found<?>> words, String text) {
    char[] left = text.toCharArray();
    for (Lexicon.Found<?> word : words) {
      Arrays.fill(left, word.begin(), word.end(), ' ');
    }
    return new String(left);
  }
}
