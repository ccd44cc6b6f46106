package health.consilium.evaluation.web;

import health.consilium.evaluation.laboratory.Analyte;
import health.consilium.evaluation.laboratory.PrintedRange;
import health.consilium.evaluation.timeline.Measured;
import health.consilium.evaluation.timeline.Trend;
import health.consilium.evaluation.values.KnownAnalytes;
import health.consilium.evaluation.values.ProposedValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The values of a referral as its page shows them: a table of one analyte, and a small chart of
 * each that was accepted.
 *
 * @param chosen the key of the analyte whose table it is, "" when there is none
 * @param trap where values of it mislead, "" when there is nothing to say
 */
public record ValueTables(
    String chosen,
    String heading,
    String unit,
    String trap,
    List<Choice> choices,
    List<ValueRow> rows,
    List<Chart> charts)
    implements Serializable {

  static final ValueTables EMPTY = new ValueTables("", "", "", "", List.of(), List.of(), List.of());

  /** Haemoglobin, platelets and what tells of the disease come first. */
  private static final List<String> FIRST =
      List.of("m_protein_serum", "flc_kappa", "flc_lambda", "hb", "plt", "ldh", "creatinine");

  /** An analyte to look at, and how many of its values nobody has decided about. */
  public record Choice(String key, String name, long open) implements Serializable {}

  /**
   * A small chart.
   *
   * @param words what it shows, in words
   * @param leftOut how many values it does not show, in a sentence; "" when it shows all
   */
  public record Chart(
      String key, String name, String unit, Drawing drawing, String words, String leftOut)
      implements Serializable {}

  /** The coordinates of a chart, and the days at its ends; "" where no range is printed. */
  public record Drawing(
      String points,
      String limit,
      String bandY,
      String bandHeight,
      List<Point> dots,
      String from,
      String to)
      implements Serializable {

    static final Drawing NONE = new Drawing("", "", "", "", List.of(), "", "");
  }

  /** A value in it. */
  public record Point(String x, String y, String above, String label, boolean doubtful)
      implements Serializable {}

  /** What the curve of the chosen analyte does not show. */
  public String leftOut() {
    return charts.stream()
        .filter(chart -> chart.key().equals(chosen))
        .map(Chart::leftOut)
        .findFirst()
        .orElse("");
  }

  static ValueTables of(List<ProposedValue> values, String wish, ValueWords words) {
    Map<String, List<ProposedValue>> byAnalyte =
        values.stream().collect(Collectors.groupingBy(ProposedValue::analyte));
    List<String> keys =
        byAnalyte.keySet().stream()
            .sorted(
                Comparator.comparingInt(ValueTables::rank)
                    .thenComparing(key -> words.name(KnownAnalytes.all().require(key))))
            .toList();
    if (keys.isEmpty()) {
      return EMPTY;
    }
    String chosen = keys.contains(wish) ? wish : keys.getFirst();
    Analyte analyte = KnownAnalytes.all().require(chosen);
    return new ValueTables(
        chosen,
        words.name(analyte),
        analyte.unitInPrint(),
        words.notes().trap(chosen),
        keys.stream()
            .map(key -> choice(key, byAnalyte.getOrDefault(key, List.of()), words))
            .toList(),
        byAnalyte.getOrDefault(chosen, List.of()).stream()
            .sorted(Comparator.comparing(ValueTables::day))
            .map(words::row)
            .toList(),
        keys.stream()
            .flatMap(key -> chart(key, byAnalyte.getOrDefault(key, List.of()), words).stream())
            .toList());
  }

  private static int rank(String key) {
    int at = FIRST.indexOf(key);
    return at < 0 ? FIRST.size() : at;
  }

  private static Choice choice(String key, List<ProposedValue> values, ValueWords words) {
    long open = values.stream().filter(ProposedValue::isOpen).count();
    return new Choice(key, words.name(KnownAnalytes.all().require(key)), open);
  }

  /** Also of an analyte of which nothing can be drawn: that is said. */
  private static Optional<Chart> chart(String key, List<ProposedValue> values, ValueWords words) {
    List<Measured> drawn = measured(values);
    long left = values.stream().filter(ProposedValue::isAccepted).count() - drawn.size();
    Analyte analyte = KnownAnalytes.all().require(key);
    return drawn.isEmpty() && left == 0
        ? Optional.empty()
        : Optional.of(
            new Chart(
                key,
                words.name(analyte),
                analyte.unitInPrint(),
                Trend.of(drawn).map(trend -> drawing(trend, words)).orElse(Drawing.NONE),
                words.told(drawn),
                words.leftOut(left)));
  }

  /** Only what was accepted. */
  static List<Measured> measured(List<ProposedValue> values) {
    return values.stream()
        .filter(ProposedValue::isAccepted)
        .flatMap(value -> Measured.of(value.held(), range(value), ValueNotes.stays(value)).stream())
        .sorted(Comparator.comparing(Measured::day))
        .toList();
  }

  private static Measured.Range range(ProposedValue value) {
    String printed = value.held().upper();
    Optional<BigDecimal> upper =
        printed.isEmpty() ? Optional.empty() : converted(new BigDecimal(printed), value);
    Optional<BigDecimal> lower =
        PrintedRange.lowerEnd(value.held().range())
            .flatMap(end -> converted(end, value))
            .filter(end -> upper.filter(above -> end.compareTo(above) < 0).isPresent());
    return new Measured.Range(lower, upper);
  }

  private static Optional<BigDecimal> converted(BigDecimal end, ProposedValue value) {
    return KnownAnalytes.all().convert(ValueWords.analyte(value), end, value.held().unit());
  }

  private static Drawing drawing(Trend trend, ValueWords words) {
    return new Drawing(
        trend.points(),
        trend.limit(),
        trend.band().y(),
        trend.band().height(),
        trend.dots().stream()
            .map(dot -> new Point(dot.x(), dot.y(), dot.above(), dot.label(), dot.doubtful()))
            .toList(),
        words.date(trend.first()),
        trend.last().equals(trend.first()) ? "" : words.date(trend.last()));
  }

  private static LocalDate day(ProposedValue value) {
    return value.held().day().map(day -> day.earliest()).orElse(LocalDate.MAX);
  }
}
