package health.consilium.evaluation.evidence;

import health.consilium.evaluation.CurrentStatus;
import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.KeyAnalyte;
import health.consilium.evaluation.Treatment;
import health.consilium.evaluation.evidence.Fact.Counts;
import health.consilium.evaluation.proposal.HospitalCount;
import health.consilium.evaluation.proposal.KnownMedicines;
import health.consilium.evaluation.values.ProposedValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a referral and may bear on a criterion, gathered once for all of them.
 *
 * @param values what the records print, without what was left out
 */
public record Known(
    Person person,
    Treatment treatment,
    List<GivenLine> lines,
    Counts counts,
    List<Reading> readings,
    List<ProposedValue> values) {

  private static final List<KeyAnalyte> OF_ONE_KIND =
      List.of(
          KeyAnalyte.LDH,
          KeyAnalyte.PERFORMANCE_STATUS,
          KeyAnalyte.HAEMOGLOBIN,
          KeyAnalyte.PLATELETS);

  /**
   * What does not stand in the form.
   *
   * @param hospital the lines that the hospital counts, null when the records do not say it
   * @param counted the lines that the patient counts, null when nobody said it
   */
  public record Person(
      LocalDate born,
      LocalDate today,
      @Nullable HospitalCount hospital,
      @Nullable Integer counted) {}

  public static Known of(Person person, EvaluationForm form, List<ProposedValue> values) {
    Treatment treatment = form.treatment();
    List<GivenLine> lines = GivenLine.of(treatment.lines(), KnownMedicines.all(), person.today());
    List<ProposedValue> wanted = values.stream().filter(value -> !value.isLeft()).toList();
    return new Known(
        person,
        treatment,
        lines,
        Counts.of(person, treatment, lines.size()),
        readings(form.status(), wanted),
        wanted);
  }

  private static List<Reading> readings(CurrentStatus status, List<ProposedValue> values) {
    Stream<Reading> byHand =
        OF_ONE_KIND.stream()
            .map(status::value)
            .filter(written -> written.inRecords() && written.proposal() == null)
            .map(written -> Reading.of(written.analyte().analytes().getFirst(), written));
    return Stream.concat(byHand, values.stream().map(Reading::of)).toList();
  }

  LocalDate today() {
    return person.today();
  }

  Newest newest(String analyte) {
    return Newest.of(analyte, readings);
  }

  /** The one that began last; where a beginning is not written, the last of the table. */
  Optional<GivenLine> latestLine() {
    boolean dated = lines.stream().allMatch(line -> line.from().isPresent());
    return lines.stream()
        .reduce((one, other) -> dated && begins(one).isAfter(begins(other)) ? one : other);
  }

  private static LocalDate begins(GivenLine line) {
    return line.from().orElseThrow().earliest();
  }

  boolean had(String kind) {
    return lines.stream().anyMatch(line -> line.counts(kind));
  }
}
