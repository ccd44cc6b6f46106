package health.consilium.evaluation.values;

import health.consilium.evaluation.laboratory.LaboratoryValue;
import health.consilium.evaluation.passage.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A laboratory value as a record prints it, or as a reviewer reads it; what nobody says is "".
 *
 * @param printed the figure or the word, letter for letter
 * @param converted in the unit of the analyte
 * @param range the laboratory's own, as printed
 * @param upper the laboratory's own upper limit, in the printed unit
 * @param taken when the sample was collected: 2026, 2026-09 or 2026-09-08
 */
public record ValueTold(
    String printed, String unit, String converted, String range, String upper, String taken) {

  static ValueTold of(LaboratoryValue value) {
    return new ValueTold(
        value.printed(),
        value.printedUnit(),
        value.converted().map(BigDecimal::toPlainString).orElse(""),
        value.range(),
        value.upperLimit().map(BigDecimal::toPlainString).orElse(""),
        value.taken().map(PartialDate::toString).orElse(""));
  }

  static ValueTold of(List<String> cells) {
    return new ValueTold(
        cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
  }

  List<String> cells() {
    return List.of(printed, unit, converted, range, upper, taken);
  }

  /** "8.4 g/dL". */
  public String asPrinted() {
    return unit.isEmpty() ? printed : printed + " " + unit;
  }

  public Optional<PartialDate> day() {
    return taken.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(taken));
  }

  public Optional<BigDecimal> number() {
    return converted.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(converted));
  }
}
