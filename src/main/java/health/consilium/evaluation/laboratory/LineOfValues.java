package health.consilium.evaluation.laboratory;

import health.consilium.evaluation.passage.Lexicon;
import health.consilium.evaluation.passage.WrittenTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a record: names of analytes, and behind each the figures, unit and range that belong
 * to it. Words between a name and its figure are trusted only when they are known to say nothing.
 */
final class LineOfValues {

  private static final Pattern NUMBER = Pattern.compile(Figures.NUMBER);
  private static final Pattern FIRST = Pattern.compile("[<>≤≥]?\\s?\\d|(?<=\\s)-(?=\\s)");
  private static final Pattern LIMIT =
      Pattern.compile("[\\s:：]*((?:%1$s)?\\s?[-<≤~]?\\s?%1$s)".formatted(Figures.NUMBER));
  private static final Pattern PAIR =
      Pattern.compile("(?<![\\d.,<])(%1$s)\\s?/\\s?(%1$s)".formatted(Figures.NUMBER));
  private static final Pattern BRACKETED = Pattern.compile("[(（][^()（）]*[)）]");
  private static final Pattern ON_THE_WAY = Pattern.compile("(?:->|→|=>)\\s*\\(?\\d");
  private static final Pattern ENDS = Pattern.compile("[;；。]|\\.\\s");
  private static final Pattern BOTH = Pattern.compile("\\s*/\\s*");

  /** "(CKD-EPI 2021)": words between a name and its figure. */
  private static final Pattern REMARK = Pattern.compile("[(（][^()（）\\d]*\\p{L}[^()（）]*[)）]");

  private static final Pattern FLAG =
      Pattern.compile("(?iu)(?<!\\p{L})(?:[HLN]|high|low|tinggi|rendah)(?!\\p{L})|[偏高低]");

  /** "60% plasma cells". */
  private static final Pattern SHARE_BEFORE =
      Pattern.compile("(?<![\\d.,/-])(\\d{1,3}(?:[.,]\\d)?)\\s?%\\s(?:\\p{L}{4,12}\\s)?$");

  /** The figure of the earlier day, at the end of a row. */
  private static final Pattern LAST_CELL =
      Pattern.compile("(?<=[\\s|])(%1$s)\\s?[HL↑↓*]?\\s*$".formatted(Figures.NUMBER));

  /** Nothing that is measured has more. */
  private static final int LONGEST_FIGURE = 16;

  private static final int LONGEST_RANGE = 40;
  private static final int SHARE_WITHIN = 24;
  private static final String SHARE = "%";

  private final String line;
  private final Analytes analytes;
  private final Row row;
  private final Answers answers;
  private final List<Printed> printed = new ArrayList<>();

  private LineOfValues(String line, Analytes analytes, Row row) {
    this.line = line;
    this.analytes = analytes;
    this.row = row;
    this.answers = new Answers(analytes);
  }

  /** With the dates taken out of the line, so that none is read as a value. */
  static List<Printed> read(String line, List<WrittenTime> dates, Analytes analytes, Row row) {
    char[] undated = line.toCharArray();
    dates.forEach(date -> Arrays.fill(undated, date.begin(), date.end(), '\0'));
    LineOfValues reading = new LineOfValues(new String(undated), analytes, row);
    reading.readAll();
    return reading.printed;
  }

  private void readAll() {
    List<Lexicon.Found<Analyte>> names = analytes.names().in(line);
    for (int at = 0; at < names.size(); at++) {
      Lexicon.Found<Analyte> name = names.get(at);
      int end = at + 1 < names.size() ? names.get(at + 1).begin() : line.length();
      if (at + 1 < names.size() && BOTH.matcher(line.substring(name.end(), end)).matches()) {
        int pairEnd = at + 2 < names.size() ? names.get(at + 2).begin() : line.length();
        readPair(name, names.get(at + 1), line.substring(names.get(at + 1).end(), pairEnd));
        at++;
      } else {
        String part = line.substring(name.end(), end);
        printed.addAll(answers.read(name, part));
        read(name, upToEnd(part));
      }
    }
  }

  private static String upToEnd(String part) {
    Matcher end = ENDS.matcher(part);
    return end.find() ? part.substring(0, end.start()) : part;
  }

  private void read(Lexicon.Found<Analyte> name, String part) {
    if (name.meaning().isAnswer()) {
      return;
    }
    Optional<Lexicon.Found<String>> unit = unit(part);
    String figures = without(analytes.units().in(part), part);
    if (ON_THE_WAY.matcher(figures).find() || isShareOfAnother(name, unit)) {
      return;
    }
    int first = firstFigure(figures);
    if (first >= 0) {
      boolean score = name.meaning().unit().isEmpty();
      String inPrint = unitAsPrinted(unit, part);
      add(name, Figures.in(figures, first, row.columns(), score), inPrint);
      addPrior(name, figures.substring(first), inPrint);
    } else if (name.meaning().unit().equals(SHARE)) {
      addShareBefore(name);
    }
  }

  /** The first one, unless it stands behind words that say something else. */
  private Optional<Lexicon.Found<String>> unit(String part) {
    List<Lexicon.Found<String>> units = analytes.units().in(part);
    return units.stream()
        .findFirst()
        .filter(
            unit -> {
              String before = BRACKETED.matcher(part.substring(0, unit.begin())).replaceAll(" ");
              String left = without(analytes.fillers().in(before), before);
              left = without(analytes.limits().in(left), left);
              return FLAG.matcher(left).replaceAll(" ").chars().noneMatch(Character::isLetter);
            });
  }

  /** A share of the cells is no count of them. */
  private boolean isShareOfAnother(
      Lexicon.Found<Analyte> name, Optional<Lexicon.Found<String>> unit) {
    return unit.filter(found -> found.meaning().equals(SHARE)).isPresent()
        && !name.meaning().unit().equals(SHARE);
  }

  private void addShareBefore(Lexicon.Found<Analyte> name) {
    int begin = Math.max(0, name.begin() - SHARE_WITHIN);
    Matcher before = SHARE_BEFORE.matcher(line.substring(begin, name.begin()));
    if (before.find()) {
      printed.add(
          new Printed(
              name.meaning(), name.begin(), 0, before.group(1), "", SHARE, "", Optional.empty()));
    }
  }

  /** Behind the range of the last result stands one of an earlier day. */
  private void addPrior(Lexicon.Found<Analyte> name, String figures, String unit) {
    Matcher last = LAST_CELL.matcher(figures);
    if (row.priorLast() && last.find() && last.start() > 0 && last.group(1).length() <= LONGEST_FIGURE) {
      printed.stream()
          .filter(value -> value.begin() == name.begin())
          .findFirst()
          .ifPresent(now -> printed.add(now.before(last.group(1), unit)));
    }
  }

  private static String unitAsPrinted(Optional<Lexicon.Found<String>> unit, String part) {
    return unit.map(found -> part.substring(found.begin(), found.end())).orElse("");
  }

  /** Behind blanks, brackets and words that say nothing; -1 when another word stands before it. */
  private int firstFigure(String written) {
    String figures = withoutRemarks(written);
    Matcher figure = FIRST.matcher(figures);
    if (!figure.find()) {
      return -1;
    }
    String before = BRACKETED.matcher(figures.substring(0, figure.start())).replaceAll(" ");
    String left = without(analytes.fillers().in(before), before);
    boolean clear = left.chars().noneMatch(c -> Character.isLetterOrDigit(c) || c == '\0');
    return clear ? figure.start() : -1;
  }

  private static String withoutRemarks(String text) {
    char[] left = text.toCharArray();
    REMARK
        .matcher(text)
        .results()
        .forEach(remark -> Arrays.fill(left, remark.start(), remark.end(), ' '));
    return new String(left);
  }

  private void add(Lexicon.Found<Analyte> name, Figures figures, String unit) {
    String range =
        figures
            .range()
            .or(() -> Optional.of(limitIn(figures.rest())))
            .filter(text -> text.length() <= LONGEST_RANGE)
            .orElse("");
    Optional<String> limit =
        figures
            .upperLimit()
            .or(() -> lastNumber(range))
            .filter(figure -> figure.length() <= LONGEST_FIGURE);
    for (int column = 0; column < figures.values().size(); column++) {
      int place = column;
      figures
          .values()
          .get(column)
          .filter(figure -> figure.length() <= LONGEST_FIGURE)
          .map(
              figure ->
                  new Printed(name.meaning(), name.begin(), place, figure, "", unit, range, limit))
          .ifPresent(printed::add);
    }
  }

  /** "(ULN 240)", "(N: <250)", "(ref <225)". */
  private String limitIn(String rest) {
    List<Lexicon.Found<Boolean>> words = analytes.limits().in(rest);
    if (words.isEmpty() || words.getFirst().begin() > 3 || isName(words.getFirst(), rest)) {
      return "";
    }
    Matcher limit = LIMIT.matcher(rest).region(words.getFirst().end(), rest.length());
    return limit.lookingAt() ? limit.group(1).strip() : "";
  }

  /** N is normal in "(N <250)", and another name in "WBC 4.2, N 2.8". */
  private static boolean isName(Lexicon.Found<Boolean> word, String rest) {
    return word.end() - word.begin() == 1
        && !rest.substring(0, word.begin()).contains("(")
        && !rest.substring(word.end()).stripLeading().matches("(?s)[:<≤].*");
  }

  private static Optional<String> lastNumber(String limits) {
    return NUMBER.matcher(limits).results().map(MatchResult::group).reduce((one, other) -> other);
  }

  /** "ALT / AST U/L 30/35 28/31": one figure before the stroke, one behind it. */
  private void readPair(Lexicon.Found<Analyte> one, Lexicon.Found<Analyte> other, String part) {
    String unit = unitAsPrinted(analytes.units().in(part).stream().findFirst(), part);
    String figures = without(analytes.units().in(part), part);
    Matcher pair = PAIR.matcher(figures);
    for (int column = 0; column < row.columns() && pair.find(); column++) {
      addOfPair(one, column, pair.group(1), unit);
      addOfPair(other, column, pair.group(2), unit);
    }
  }

  private void addOfPair(Lexicon.Found<Analyte> name, int column, String figure, String unit) {
    if (figure.length() <= LONGEST_FIGURE) {
      printed.add(
          new Printed(
              name.meaning(), name.begin(), column, figure, "", unit, "", Optional.empty()));
    }
  }

  static String without(List<? extends Lexicon.Found<?>> words, String text) {
    char[] left = text.toCharArray();
    for (Lexicon.Found<?> word : words) {
      Arrays.fill(left, word.begin(), word.end(), ' ');
    }
    return new String(left);
  }
}
