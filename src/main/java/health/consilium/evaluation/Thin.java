package health.consilium.evaluation;

import health.consilium.evaluation.CurrentStatus.KeyValue;
import health.consilium.evaluation.EvaluationForm.Opinion;
import java.util.List;
import java.util.stream.IntStream;

/** Where a form says something on which a reader cannot lean yet. */
final class Thin {

  private Thin() {}

  /** As many lines are written as are counted, once any is. */
  static boolean countsOtherThanWritten(Treatment treatment) {
    Integer confirmed = treatment.confirmedCount();
    return confirmed != null
        && !treatment.lines().isEmpty()
        && confirmed != treatment.lines().size();
  }

  /** A figure says little without its day, and nothing without its unit. */
  static boolean hasValueWithoutDayOrUnit(CurrentStatus status) {
    return status.values().stream()
        .filter(KeyValue::inRecords)
        .anyMatch(value -> value.taken() == null || wantsUnit(value));
  }

  private static boolean wantsUnit(KeyValue value) {
    return value.analyte() != KeyAnalyte.PERFORMANCE_STATUS && value.unit().isBlank();
  }

  /** LDH is read only against the limit of its own laboratory. */
  static boolean hasLdhWithoutLimit(CurrentStatus status) {
    KeyValue ldh = status.value(KeyAnalyte.LDH);
    return ldh.inRecords() && ldh.range().isBlank();
  }

  static boolean hasUncitedLine(Treatment treatment) {
    return treatment.lines().stream().anyMatch(line -> line.citations().isEmpty());
  }

  static boolean hasUncitedReason(EvaluationForm form) {
    Opinion opinion = form.opinion();
    return isUncited(form, "reasonsFor", opinion.reasonsFor())
        || isUncited(form, "reasonsAgainst", opinion.reasonsAgainst());
  }

  static boolean hasUncitedAnswer(EvaluationForm form) {
    return IntStream.range(0, form.answers().size())
        .anyMatch(at -> isUncited(form, "answer." + at, List.of(form.answers().get(at))));
  }

  private static boolean isUncited(EvaluationForm form, String field, List<String> written) {
    return !written.stream().allMatch(String::isBlank)
        && form.cited().getOrDefault(field, List.of()).isEmpty();
  }
}
