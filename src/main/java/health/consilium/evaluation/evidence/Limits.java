package health.consilium.evaluation.evidence;

import health.consilium.evaluation.Answer;
import health.consilium.evaluation.protocol.paper.Criterion;
import health.consilium.evaluation.protocol.paper.Criterion.Limit;
import health.consilium.evaluation.values.KnownAnalytes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value against the limits that different trials set. None of them is chosen: only what lies
 * within all of them, or outside all, says something.
 */
record Limits(Criterion criterion) {

  private static final String TIMES_UPPER = "xULN";
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,6})?");

  /** Empty when they do not agree, or one of them cannot be compared. */
  Optional<Answer> all(Reading reading) {
    List<Optional<Boolean>> within =
        criterion.limits().stream().map(limit -> isWithin(limit, reading)).toList();
    if (within.isEmpty() || within.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    boolean first = within.getFirst().orElseThrow();
    return within.stream().allMatch(each -> each.orElseThrow() == first)
        ? Optional.of(first ? Answer.MET : Answer.NOT_MET)
        : Optional.empty();
  }

  private static Optional<Boolean> isWithin(Limit limit, Reading reading) {
    String sign = limit.sign();
    String unit = limit.unit();
    String value = limit.value();
    if (sign == null || unit == null || value == null || reading.number().isEmpty()) {
      return Optional.empty();
    }
    if (!NUMBER.matcher(value).matches()) {
      return Optional.empty();
    }
    BigDecimal number = reading.number().get();
    return most(new BigDecimal(value), unit, reading)
        .flatMap(
            bound ->
                switch (sign) {
                  case "<" -> Optional.of(number.compareTo(bound) < 0);
                  case "<=" -> Optional.of(number.compareTo(bound) <= 0);
                  case ">" -> Optional.of(number.compareTo(bound) > 0);
                  case ">=" -> Optional.of(number.compareTo(bound) >= 0);
                  default -> Optional.empty();
                });
  }

  /** In the unit of the analyte; against the laboratory's own limit only where that is known. */
  private static Optional<BigDecimal> most(BigDecimal value, String unit, Reading reading) {
    return unit.equals(TIMES_UPPER)
        ? reading.upper().filter(upper -> upper.signum() > 0).map(value::multiply)
        : KnownAnalytes.all().convert(reading.analyte(), value, unit);
  }
}
