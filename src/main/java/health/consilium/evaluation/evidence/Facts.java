package health.consilium.evaluation.evidence;

import health.consilium.evaluation.evidence.Fact.Age;
import health.consilium.evaluation.evidence.Fact.Apart;
import health.consilium.evaluation.evidence.Fact.Ended;
import health.consilium.evaluation.evidence.Fact.Given;
import health.consilium.evaluation.evidence.Fact.Latest;
import health.consilium.evaluation.evidence.Fact.NoneNamed;
import health.consilium.evaluation.evidence.Fact.Resisted;
import health.consilium.evaluation.evidence.Fact.Transplanted;
import health.consilium.evaluation.passage.PartialDate;
import health.consilium.evaluation.proposal.KnownMedicines;
import health.consilium.evaluation.protocol.paper.Criterion;
import health.consilium.evaluation.treatment.Medicine;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of the inputs that a criterion names; of others nothing is said. */
record Facts(Criterion criterion, Known known) {

  private static final String ASCT = "ASCT";

  /** Inputs of exposure, by what therapy.yaml counts a medicine as. */
  private static final Map<String, List<String>> HAD =
      Map.of(
          "exposure.PI", List.of("PI"),
          "exposure.IMiD", List.of("IMiD"),
          "exposure", List.of("PI", "IMiD", "anti-CD38"),
          "exposure.BTKi", List.of("BTKi"),
          "exposure.TKI", List.of("TKI"),
          "exposure.BCMA", List.of("BCMA-directed"),
          "exposure.CD19", List.of("CD19-directed"),
          "exposure.alloHSCT", List.of("alloHSCT"),
          "last_dose.bendamustine", List.of("T-cell-toxic"));

  /** In the order in which the criterion names them. */
  List<Fact> all() {
    Stream<Fact> told = criterion.inputs().stream().flatMap(this::of);
    return Stream.concat(told, new Measurements(criterion, known).all().stream())
        .distinct()
        .toList();
  }

  private Stream<Fact> of(String input) {
    if (HAD.containsKey(input)) {
      return HAD.getOrDefault(input, List.of()).stream().flatMap(this::had);
    }
    return switch (input) {
      case "patient.date_of_birth", "patient.age" -> Stream.of(age());
      case "lines[]" -> Stream.concat(Stream.of(known.counts()), inMonths());
      case "lines[-1]", "lines[-1].pd_date", "lymphoma.last_response" -> latest();
      case "lines[0].end_date" -> known.lines().stream().limit(1).flatMap(Facts::apart);
      case "refractory.lenalidomide" -> Stream.of(resisted("lenalidomide"));
      case "asct.date" -> transplants();
      case "last_dose_dates" -> known.latestLine().stream().map(this::ended);
      default -> Stream.empty();
    };
  }

  private Age age() {
    LocalDate born = known.person().born();
    return new Age(born, Period.between(born, known.today()).getYears());
  }

  /** Where the question is how soon the disease came back. */
  private Stream<Fact> inMonths() {
    return criterion.id().equals("IND-FL-2L24") ? latest() : Stream.empty();
  }

  private Stream<Fact> latest() {
    return known.latestLine().stream()
        .flatMap(line -> Stream.concat(Stream.of(new Latest(line)), apart(line)));
  }

  private static Stream<Fact> apart(GivenLine line) {
    return line.to().isPresent() && line.progressed().isPresent()
        ? Stream.of(new Apart(line, months(line.to().get(), line.progressed().get())))
            .filter(apart -> apart.months() > 0)
            .map(Fact.class::cast)
        : Stream.empty();
  }

  private static long months(PartialDate from, PartialDate to) {
    return ChronoUnit.MONTHS.between(from.earliest(), to.earliest());
  }

  private Stream<Fact> had(String kind) {
    List<Fact> given =
        known.lines().stream()
            .flatMap(
                line ->
                    line.medicines().stream()
                        .filter(medicine -> medicine.classes().contains(kind))
                        .<Fact>map(medicine -> new Given(medicine, line)))
            .toList();
    return given.isEmpty() ? Stream.of(noneNamed(kind)) : given.stream();
  }

  private NoneNamed noneNamed(String kind) {
    return new NoneNamed(kind, known.lines().size());
  }

  private Resisted resisted(String id) {
    Medicine medicine = KnownMedicines.all().medicine(id);
    return new Resisted(medicine, known.treatment().medicine(id).refractory());
  }

  private Stream<Fact> transplants() {
    List<Fact> given =
        known.lines().stream()
            .filter(line -> line.counts(ASCT) || !line.line().transplanted().isBlank())
            .<Fact>map(line -> new Transplanted(line, daysSince(line.transplanted())))
            .toList();
    return given.isEmpty() ? Stream.of(noneNamed(ASCT)) : given.stream();
  }

  private Ended ended(GivenLine line) {
    return new Ended(line, daysSince(line.to()));
  }

  /** Only of a whole day that is over. */
  private @Nullable Long daysSince(Optional<PartialDate> day) {
    return day.filter(PartialDate::isExact)
        .map(exact -> ChronoUnit.DAYS.between(exact.earliest(), known.today()))
        .filter(days -> days >= 0)
        .orElse(null);
  }
}
