package health.consilium.evaluation.laboratory;

import java.util.Optional;

/**
 * What stands behind the name of an analyte in a line.
 *
 * @param column of a table with several days, counted from 0
 * @param answer "positive" or "negative", or ""
 * @param limit the upper end of the range, as printed
 */
record Printed(
    Analyte analyte,
    int begin,
    int column,
    String figure,
    String answer,
    String unit,
    String range,
    Optional<String> limit) {

  /** The result of the earlier day in the same row. */
  Printed before(String earlier, String printedUnit) {
    return new Printed(analyte, begin, 1, earlier, "", printedUnit, range, limit);
  }
}
