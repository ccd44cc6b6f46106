package health.consilium.evaluation.proposal;

import health.consilium.evaluation.Room.TreatmentTold;
import health.consilium.evaluation.passage.PartialDate;
import health.consilium.evaluation.treatment.Formulary;
import health.consilium.evaluation.treatment.Medicine;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A treatment as the patient remembers it, and the line of the records that perhaps is the same: it
 * began about then, with one of these medicines.
 *
 * @param beside the regimen of that line, "" when the records tell of none
 * @param proposals all that ever told of that line
 */
public record ToldLine(TreatmentTold told, String beside, List<UUID> proposals) {

  /** People remember the month, or the one beside it. */
  private static final long ABOUT_THEN = 92;

  /** In the patient's order. */
  public static List<ToldLine> of(
      List<TreatmentTold> told, List<OfferedLine> lines, Formulary formulary) {
    return told.stream().map(each -> of(each, lines, formulary)).toList();
  }

  private static ToldLine of(TreatmentTold told, List<OfferedLine> lines, Formulary formulary) {
    Set<Medicine> medicines = formulary.activeIn(told.medicines());
    Optional<OfferedLine> same =
        lines.stream()
            .filter(line -> !Collections.disjoint(medicines, formulary.activeIn(regimenOf(line))))
            .filter(line -> daysApart(told, line) <= ABOUT_THEN)
            .min(Comparator.comparingLong(line -> daysApart(told, line)));
    return new ToldLine(
        told,
        same.map(ToldLine::regimenOf).orElse(""),
        same.stream()
            .flatMap(line -> Stream.concat(line.same().stream(), line.older().stream()))
            .toList());
  }

  /** Where one of them does not say when, they may be the same, and any other is nearer. */
  private static long daysApart(TreatmentTold told, OfferedLine line) {
    String from = line.proposal().told().from();
    return told.from().isEmpty() || from.isEmpty()
        ? ABOUT_THEN
        : PartialDate.parse(told.from()).daysApart(PartialDate.parse(from));
  }

  private static String regimenOf(OfferedLine line) {
    return line.proposal().told().regimen();
  }

  /** As the page carries them. */
  public String ids() {
    return proposals.stream().map(UUID::toString).collect(Collectors.joining(","));
  }
}
