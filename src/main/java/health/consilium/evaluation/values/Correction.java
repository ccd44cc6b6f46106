package health.consilium.evaluation.values;

import health.consilium.evaluation.CurrentStatus.KeyValue;
import health.consilium.evaluation.laboratory.Analyte;
import health.consilium.evaluation.laboratory.Analytes;
import health.consilium.evaluation.passage.PartialDate;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * How a reviewer reads a value that was proposed otherwise.
 *
 * @param figure with a decimal point or comma, and nothing between thousands
 * @param upper the laboratory's upper limit, or ""
 * @param taken 2026, 2026-09 or 2026-09-08, or ""
 */
public record Correction(String figure, String unit, String upper, String taken) {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,6})?");
  private static final Pattern DAY = Pattern.compile("(?:19|20)\\d\\d(?:-\\d\\d){0,2}");

  /** Refused when it cannot be read in one way. */
  ValueTold of(ProposedValue value, Analytes analytes) {
    boolean isFigure = !value.answer().isEmpty() || NUMBER.matcher(figure).matches();
    boolean isLimit = upper.isEmpty() || NUMBER.matcher(upper).matches();
    if (!isFigure || !isLimit || !isDay()) {
      throw new NotReadable();
    }
    String range = upper.equals(value.held().upper()) ? value.held().range() : "";
    String plainUpper = upper.replace(',', '.');
    return new ValueTold(figure, unit, converted(value, analytes), range, plainUpper, taken);
  }

  /** One of the five values as it stands in the form, whatever is written there. */
  static ValueTold asWritten(KeyValue written, ProposedValue value, Analytes analytes) {
    LocalDate day = written.taken();
    String taken = day == null ? "" : day.toString();
    var correction = new Correction(written.value(), written.unit(), value.told().upper(), taken);
    return new ValueTold(
        written.value(),
        written.unit(),
        correction.converted(value, analytes),
        written.range(),
        value.told().upper(),
        taken);
  }

  private String converted(ProposedValue value, Analytes analytes) {
    if (!value.answer().isEmpty() || !NUMBER.matcher(figure).matches()) {
      return "";
    }
    Analyte analyte = analytes.require(value.analyte());
    return analytes
        .convert(analyte, decimal(figure), unit)
        .filter(analyte::isPlausible)
        .map(BigDecimal::toPlainString)
        .orElse("");
  }

  private boolean isDay() {
    if (taken.isEmpty()) {
      return true;
    }
    try {
      return DAY.matcher(taken).matches() && !PartialDate.parse(taken).toString().isEmpty();
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private static BigDecimal decimal(String number) {
    return new BigDecimal(number.replace(',', '.'));
  }
}
