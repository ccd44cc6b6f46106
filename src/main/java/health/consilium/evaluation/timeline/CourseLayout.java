package health.consilium.evaluation.timeline;

import health.consilium.evaluation.timeline.CourseDrawing.Bar;
import health.consilium.evaluation.timeline.CourseDrawing.Event;
import health.consilium.evaluation.timeline.CourseDrawing.Level;
import health.consilium.evaluation.timeline.CourseDrawing.Tick;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where days stand across the drawing of a course, and what is above what. */
record CourseLayout(LocalDate first, LocalDate last) {

  private static final double LEFT = 60;
  private static final double RIGHT = 700;
  private static final double HEAD = 208;
  private static final double FOOT = 386;
  private static final double NARROWEST = 10;
  private static final int PROGRESSIONS = 14;
  private static final int BAR_LABELS = 98;
  private static final int TRANSPLANTS = 148;

  /** So much room a letter takes. */
  private static final double LETTER = 7;

  private static final int LETTERS_OF_A_DAY = 12;
  private static final List<Integer> MONTHS = List.of(1, 3, 6, 12, 24);
  private static final int MANY_MONTHS = 60;
  private static final int MOST_TICKS = 9;
  private static final int MOST_LABELS = 14;

  CourseDrawing draw(List<ConfirmedLine> lines, List<Measured> values) {
    Span up = heights(values);
    return new CourseDrawing(
        ticks(),
        bars(lines.stream().filter(ConfirmedLine::isDated).toList()),
        events(lines.stream().map(ConfirmedLine::transplanted), TRANSPLANTS),
        events(lines.stream().map(ConfirmedLine::progressed), PROGRESSIONS),
        values.isEmpty() ? List.of() : levels(up),
        values.stream().map(value -> point(value, up)).collect(Collectors.joining(" ")),
        values.stream().map(value -> dot(value, up, values.size())).toList());
  }

  private static Span heights(List<Measured> values) {
    double most = values.stream().mapToDouble(value -> value.value().doubleValue()).max().orElse(1);
    return new Span(0, most > 0 ? most : 1, FOOT, HEAD);
  }

  private List<Tick> ticks() {
    long months = 12L * (last.getYear() - first.getYear()) + last.getMonthValue();
    int every =
        MONTHS.stream().filter(step -> months / step <= MOST_TICKS).findFirst().orElse(MANY_MONTHS);
    return Stream.iterate(
            LocalDate.of(first.getYear(), 1, 1),
            day -> !day.isAfter(last),
            day -> day.plusMonths(every))
        .filter(day -> !day.isBefore(first))
        .map(day -> new Tick(x(day), day, day.getMonthValue() == 1))
        .toList();
  }

  private List<Bar> bars(List<ConfirmedLine> lines) {
    List<Bar> bars = new ArrayList<>();
    Rows rows = new Rows(BAR_LABELS);
    for (ConfirmedLine line : lines) {
      LocalDate begun = line.from().orElseThrow();
      double width = Math.max(NARROWEST, at(line.to().orElse(last)) - at(begun));
      int labelY = rows.put(at(begun), line.line().regimen().length() * LETTER);
      bars.add(new Bar(line, x(begun), Span.text1(width), line.goesOn(), labelY));
    }
    return bars;
  }

  private List<Event> events(Stream<Optional<LocalDate>> happened, int labels) {
    Rows rows = new Rows(labels);
    return happened
        .flatMap(Optional::stream)
        .sorted()
        .distinct()
        .map(day -> new Event(x(day), day, rows.put(at(day), LETTERS_OF_A_DAY * LETTER)))
        .toList();
  }

  private static List<Level> levels(Span up) {
    double ten = Math.pow(10, Math.floor(Math.log10(up.to())));
    double every = up.to() / ten < 2 ? ten / 5 : up.to() / ten < 5 ? ten / 2 : ten;
    List<Level> levels = new ArrayList<>();
    for (int at = 0; at * every <= up.to() * 1.0001; at++) {
      levels.add(new Level(up.text(at * every), label(at * every)));
    }
    return levels;
  }

  private static String label(double number) {
    return BigDecimal.valueOf(Math.round(number * 1e6) / 1e6).stripTrailingZeros().toPlainString();
  }

  private String point(Measured value, Span up) {
    return x(value.day()) + "," + up.text(value.value().doubleValue());
  }

  private Trend.Dot dot(Measured value, Span up, int of) {
    double y = up.at(value.value().doubleValue());
    String label = of <= MOST_LABELS ? value.label() : "";
    return new Trend.Dot(x(value.day()), Span.text1(y), Span.text1(y - 9), label, value.doubtful());
  }

  private String x(LocalDate day) {
    return Span.text1(at(day));
  }

  private double at(LocalDate day) {
    return Span.ofDays(first, last, LEFT, RIGHT).at(day);
  }

  /** Labels side by side: each in the first row in which there is room. */
  private static final class Rows {

    private static final int ROWS = 3;
    private static final int HEIGHT = 14;

    private final double[] ends = new double[ROWS];
    private final int top;

    Rows(int top) {
      this.top = top;
    }

    int put(double begin, double width) {
      int row = 0;
      while (row < ROWS - 1 && ends[row] > begin) {
        row++;
      }
      ends[row] = begin + width;
      return top + row * HEIGHT;
    }
  }
}
