package health.consilium.evaluation.web;

import health.consilium.evaluation.laboratory.Analyte;
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
   */
  public record Chart(
      String key, String name, String unit, Drawing drawing, String from, String to, String words)
      implements Serializable {}

  /** The coordinates of a chart. */
  public record Drawing(String points, String limit, List<Point> dots) implements Serializable {}

  /** A value in it. */
  public record Point(String x, String y, String above, String label) implements Serializable {}

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

  private static Optional<Chart> chart(String key, List<ProposedValue> values, ValueWords words) {
    List<Measured> accepted = measured(values);
    Analyte analyte = KnownAnalytes.all().require(key);
    return Trend.of(accepted)
        .map(
            trend ->
                new Chart(
                    key,
                    words.name(analyte),
                    analyte.unitInPrint(),
                    drawing(trend),
                    words.date(trend.first()),
                    trend.last().equals(trend.first()) ? "" : words.date(trend.last()),
                    words.told(accepted)));
  }

  /** Only what was accepted. */
  static List<Measured> measured(List<ProposedValue> values) {
    return values.stream()
        .filter(ProposedValue::isAccepted)
        .flatMap(value -> Measured.of(value.held(), upper(value)).stream())
        .sorted(Comparator.comparing(Measured::day))
        .toList();
  }

  private static Optional<BigDecimal> upper(ProposedValue value) {
    String upper = value.held().upper();
    return upper.isEmpty()
        ? Optional.empty()
        : KnownAnalytes.all()
            .convert(ValueWords.analyte(value), new BigDecimal(upper), value.held().unit());
  }

  private static Drawing drawing(Trend trend) {
    return new Drawing(
        trend.points(),
        trend.limit(),
        trend.dots().stream()
            .map(dot -> new Point(dot.x(), dot.y(), dot.above(), dot.label()))
            .toList());
  }

  private static LocalDate day(ProposedValue value) {
    return value.held().day().map(day -> day.earliest()).orElse(LocalDate.MAX);
  }
}
