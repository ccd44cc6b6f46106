package health.consilium.evaluation.timeline;

import health.consilium.evaluation.passage.PartialDate;
import health.consilium.evaluation.values.ValueTold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An accepted value on its day.
 *
 * @param range the laboratory's own in the same unit, as far as it printed one
 * @param doubtful whether something is to be said about it that its figure does not show
 */
public record Measured(LocalDate day, BigDecimal value, Range range, boolean doubtful) {

  /** From one end to the other. */
  public record Range(Optional<BigDecimal> lower, Optional<BigDecimal> upper) {

    public static final Range NONE = new Range(Optional.empty(), Optional.empty());
  }

  private static final int MIDDLE = 15;

  /** Nothing when it is no number, or only the year is known; a month stands for its middle. */
  public static Optional<Measured> of(ValueTold value, Range range, boolean doubtful) {
    return value
        .day()
        .filter(day -> day.month() > 0)
        .flatMap(
            day -> value.number().map(number -> new Measured(day(day), number, range, doubtful)));
  }

  static LocalDate day(PartialDate day) {
    LocalDate earliest = day.earliest();
    return day.isExact() ? earliest : earliest.withDayOfMonth(MIDDLE);
  }

  /** As it is written at its point. */
  public String label() {
    return value.stripTrailingZeros().toPlainString();
  }
}
