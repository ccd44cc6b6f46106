package health.consilium.evaluation.timeline;

import health.consilium.evaluation.timeline.Measured.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A small chart of one analyte's values, in a drawing of 230 by 112. It begins at nought, so that a
 * small difference looks small.
 *
 * @param points of the line through them
 * @param limit where the laboratory's newest upper limit stands, "" when there is none
 * @param band from there to its lower limit, none where that is not known
 */
public record Trend(
    String points, List<Dot> dots, String limit, Band band, LocalDate first, LocalDate last) {

  private static final int MOST_LABELS = 6;
  private static final BigDecimal FAR = new BigDecimal("3");

  /** A value at its place; its label is "" where there are too many to write all. */
  public record Dot(String x, String y, String above, String label, boolean doubtful) {

    private Dot unlabelled() {
      return new Dot(x, y, above, "", doubtful);
    }

    private boolean covers(Dot other) {
      return !other.label.isEmpty()
          && Math.abs(Double.parseDouble(x) - Double.parseDouble(other.x)) < 22
          && Math.abs(Double.parseDouble(y) - Double.parseDouble(other.y)) < 11;
    }
  }

  /** Both are "" when there is none. */
  public record Band(String y, String height) {

    static final Band NONE = new Band("", "");
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
        limit.map(upper -> band(values.getLast().range(), upper, up)).orElse(Band.NONE),
        first,
        last);
  }

  /** A limit far above all values would press them together. */
  private static Optional<BigDecimal> telling(List<Measured> values) {
    BigDecimal most = highest(values).multiply(FAR);
    return values.getLast().range().upper().filter(limit -> limit.compareTo(most) <= 0);
  }

  private static Band band(Range range, BigDecimal upper, Span up) {
    double top = up.at(upper.doubleValue());
    return range
        .lower()
        .map(lower -> new Band(Span.text1(top), Span.text1(up.at(lower.doubleValue()) - top)))
        .orElse(Band.NONE);
  }

  private static Span heights(List<Measured> values, Optional<BigDecimal> limit) {
    double least = Math.min(0, lowest(values).doubleValue());
    double most = highest(values).max(limit.orElse(BigDecimal.ZERO)).doubleValue();
    return new Span(least, most > least ? most : least + 1, 92, 26);
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
        across.text(value.day()),
        Span.text1(y),
        Span.text1(y - 9),
        told ? value.label() : "",
        value.doubtful());
  }

  /** The newest keeps its label; one before it that would cover it has none. */
  private static List<Dot> apart(List<Dot> dots) {
    List<Dot> apart = new ArrayList<>();
    for (Dot dot : dots.reversed()) {
      boolean covers = apart.stream().anyMatch(dot::covers);
      apart.addFirst(covers ? dot.unlabelled() : dot);
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
