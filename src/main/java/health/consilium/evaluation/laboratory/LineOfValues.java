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
  private static final Pattern PAIR =
      Pattern.compile("(?<![\\d.,<])(%1$s)\\s?/\\s?(%1$s)".formatted(Figures.NUMBER));
  private static final Pattern ON_THE_WAY = Pattern.compile("(?:->|→|=>)\\s*\\(?\\d");
  private static final Pattern ENDS = Pattern.compile("[;；。]|\\.\\s");
  private static final Pattern BOTH = Pattern.compile("\\s*/\\s*");

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
      if (at + 1 < names.size() && isPair(name, line.substring(name.end(), end))) {
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

  private static boolean isPair(Lexicon.Found<Analyte> name, String between) {
    return !name.meaning().isAnswer() && BOTH.matcher(between).matches();
  }

  private static String upToEnd(String part) {
    Matcher end = ENDS.matcher(part);
    return end.find() ? part.substring(0, end.start()) : part;
  }

  private void read(Lexicon.Found<Analyte> name, String words) {
    if (name.meaning().isAnswer()) {
      return;
    }
    BehindName part = new BehindName(words, analytes);
    if (ON_THE_WAY.matcher(part.figures()).find() || isShareOfAnother(name, part.unit())) {
      return;
    }
    int first = part.firstFigure();
    boolean share = name.meaning().unit().equals(SHARE);
    if (first >= 0) {
      boolean score = share || name.meaning().unit().isEmpty();
      add(name, Figures.in(part.figures(), first, row.columns(), score), part.unitInPrint());
      addPrior(name, part.figures().substring(first), part.unitInPrint());
    } else if (share) {
      addShareBefore(name);
    }
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
    if (row.priorLast()
        && last.find()
        && last.start() > 0
        && last.group(1).length() <= LONGEST_FIGURE) {
      printed.stream()
          .filter(value -> value.begin() == name.begin())
          .findFirst()
          .ifPresent(now -> printed.add(now.before(last.group(1), unit)));
    }
  }

  private void add(Lexicon.Found<Analyte> name, Figures figures, String unit) {
    String range =
        figures
            .range()
            .or(() -> Optional.of(new BehindName(figures.rest(), analytes).limit()))
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

  private static Optional<String> lastNumber(String limits) {
    return NUMBER.matcher(limits).results().map(MatchResult::group).reduce((one, other) -> other);
  }

  /** "ALT / AST U/L 30/35 28/31": one figure before the stroke, one behind it. */
  private void readPair(Lexicon.Found<Analyte> one, Lexicon.Found<Analyte> other, String part) {
    BehindName both = new BehindName(part, analytes);
    String unit = both.unitInPrint();
    Matcher pair = PAIR.matcher(both.figures());
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
}
