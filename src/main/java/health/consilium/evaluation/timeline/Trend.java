package health.consilium.evaluation.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A small chart of one analyte's values, in a drawing of 230 by 112.
 *
 * @param points of the line through them
 * @param limit where the laboratory's newest upper limit stands, "" when there is none
 */
public record Trend(String points, List<Dot> dots, String limit, LocalDate first, LocalDate last) {

  private static final int MOST_LABELS = 6;
  private static final BigDecimal FAR = new BigDecimal("1.5");

  /** A value at its place; its label is "" where there are too many to write all. */
  public record Dot(String x, String y, String above, String label) {

    private boolean covers(Dot other) {
      return !other.label.isEmpty()
          && Math.abs(Double.parseDouble(x) - Double.parseDouble(other.x)) < 22
          && Math.abs(Double.parseDouble(y) - Double.parseDouble(other.y)) < 11;
    }
  }

  /** Nothing without a value. */
  public static Optional<Trend> of(List<Measured> values) {
    List<Measured> inOrder = values.stream().sorted(Comparator.comparing(Measured::day)).toList();
    return inOrder.isEmpty() ? Optional.empty() : Optional.of(drawn(inOrder));
  }

  private static Trend drawn(List<Measured> values) {
    Optional<BigDecimal> limit = telling(values);
    LocalDate first = values.getFirst().day();
    LocalDate last = values.getLast().day();
    Span across = Span.ofDays(first, last, 30, 200);
    Span up = heights(values, limit);
    List<Dot> dots = values.stream().map(value -> dot(value, values, across, up)).toList();
    return new Trend(
        dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")),
        apart(dots),
        limit.map(upper -> up.text(upper.doubleValue())).orElse(""),
        first,
        last);
  }

  /** A limit far above all values would press them together. */
  private static Optional<BigDecimal> telling(List<Measured> values) {
    BigDecimal most = highest(values).multiply(FAR);
    return values.getLast().upper().filter(limit -> limit.compareTo(most) <= 0);
  }

  private static Span heights(List<Measured> values, Optional<BigDecimal> limit) {
    double least = lowest(values).doubleValue();
    double most = highest(values).doubleValue();
    double upper = limit.map(BigDecimal::doubleValue).orElse(most);
    return new Span(Math.min(least, upper), Math.max(most, upper), 84, 26);
  }

  private static Dot dot(Measured value, List<Measured> all, Span across, Span up) {
    double y = up.at(value.value().doubleValue());
    boolean told =
        all.size() <= MOST_LABELS
            || value.equals(all.getFirst())
            || value.equals(all.getLast())
            || value.value().compareTo(lowest(all)) == 0
            || value.value().compareTo(highest(all)) == 0;
    return new Dot(
        across.text(value.day()), Span.text1(y), Span.text1(y - 9), told ? value.label() : "");
  }

  /** The newest keeps its label; one before it that would cover it has none. */
  private static List<Dot> apart(List<Dot> dots) {
    List<Dot> apart = new ArrayList<>();
    for (Dot dot : dots.reversed()) {
      boolean covers = apart.stream().anyMatch(dot::covers);
      apart.addFirst(covers ? new Dot(dot.x(), dot.y(), dot.above(), "") : dot);
    }
    return List.copyOf(apart);
  }

  private static BigDecimal lowest(List<Measured> values) {
    return values.stream().map(Measured::value).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static BigDecimal highest(List<Measured> values) {
    return values.stream().map(Measured::value).max(Comparator.naturalOrder()).orElseThrow();
  }
}
