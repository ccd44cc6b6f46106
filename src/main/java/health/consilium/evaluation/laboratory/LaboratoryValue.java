package health.consilium.evaluation.laboratory;

import health.consilium.evaluation.passage.PartialDate;
import health.consilium.evaluation.passage.Passage;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A value that a record prints, for a physician to accept or not.
 *
 * @param printed the figure, or what it says, letter for letter
 * @param answer "positive" or "negative" where that is what it says, else ""
 * @param printedUnit as written, "" when there is none
 * @param converted in the unit of the analyte, when that is certain
 * @param range the laboratory's own, as printed, "" when there is none
 * @param upperLimit the laboratory's own, in the printed unit
 * @param taken when the sample was collected
 */
public record LaboratoryValue(
    Analyte analyte,
    String printed,
    String answer,
    String printedUnit,
    Optional<BigDecimal> converted,
    String range,
    Optional<BigDecimal> upperLimit,
    Optional<PartialDate> taken,
    Set<Uncertainty> unsure,
    Passage passage) {}
