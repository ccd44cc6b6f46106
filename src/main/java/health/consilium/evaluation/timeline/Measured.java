package health.consilium.evaluation.timeline;

import health.consilium.evaluation.passage.PartialDate;
import health.consilium.evaluation.values.ValueTold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An accepted value on its day.
 *
 * @param upper the laboratory's own upper limit in the same unit, if it printed one
 */
public record Measured(LocalDate day, BigDecimal value, Optional<BigDecimal> upper) {

  private static final int MIDDLE = 15;

  /** Nothing when it is no number, or only the year is known; a month stands for its middle. */
  public static Optional<Measured> of(ValueTold value, Optional<BigDecimal> upper) {
    return value
        .day()
        .filter(day -> day.month() > 0)
        .flatMap(day -> value.number().map(number -> new Measured(day(day), number, upper)));
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
