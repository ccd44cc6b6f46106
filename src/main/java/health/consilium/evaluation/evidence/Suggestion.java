package health.consilium.evaluation.evidence;

import static health.consilium.evaluation.Answer.MET;
import static health.consilium.evaluation.Answer.NOT_MET;

import health.consilium.evaluation.Answer;
import health.consilium.evaluation.Confirmed;
import health.consilium.evaluation.passage.PartialDate;
import health.consilium.evaluation.protocol.paper.Criterion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the facts answer to a question that is a plain comparison, and only as the portal first
 * asked it: a question that was changed since asks something else.
 */
record Suggestion(Criterion criterion, Known known) {

  private static final int ADULT = 18;
  private static final int MONTHS = 12;
  private static final BigDecimal PLASMA_CELLS = BigDecimal.valueOf(60);
  private static final BigDecimal SERUM = BigDecimal.valueOf(5);
  private static final BigDecimal URINE = BigDecimal.valueOf(200);

  /** Empty whenever something is missing, out of date, not sure, or says two things. */
  Optional<Answer> answer() {
    return criterion.revision() == 1 ? byId() : Optional.empty();
  }

  private Optional<Answer> byId() {
    return switch (criterion.id()) {
      case "IND-ADULT" -> Optional.of(met(age() >= ADULT));
      case "IND-MM-3L" -> lines(3, known.lines().size());
      case "IND-LBCL-2L", "IND-MCL-2L" -> lines(2, systemic());
      case "IND-MM-PI" -> had("PI");
      case "IND-MM-IMID" -> had("IMiD");
      case "IND-MCL-BTKI" -> had("BTKi");
      case "IND-EU-IDE" -> threeClasses();
      case "IND-US-CILTA" -> lenalidomide();
      case "IND-MM-PD", "IND-US-IDE-PD" -> progressed();
      case "BR-MM-PD12" -> progressedSoon();
      case "BR-BCMA-PRIOR" -> free("BCMA-directed");
      case "BR-CD19-PRIOR" -> free("CD19-directed");
      case "BR-MM-MEASURABLE" -> measurable();
      case "BR-MM-BMPC" -> certain("bmpc").map(marrow -> met(below(marrow, PLASMA_CELLS)));
      case "BR-LDH" -> certain("ldh").flatMap(Suggestion::withinOwnLimit);
      case "BR-ECOG" -> performance();
      case "BR-HB" -> unsupported("hb");
      case "BR-PLT" -> unsupported("plt");
      case "BR-ANC" -> unsupported("anc");
      case "BR-LVEF" -> limits("lvef");
      case "BR-LIVER" -> liver();
      // some people have more by nature, and other limits
      case "BR-BILI" -> limits("bilirubin").filter(MET::equals);
      case "BR-HCV" -> negative("anti_hcv");
      case "BR-HIV" -> negative("hiv");
      default -> Optional.empty();
    };
  }

  private static Answer met(boolean met) {
    return met ? MET : NOT_MET;
  }

  private int age() {
    return Period.between(known.person().born(), known.today()).getYears();
  }

  /** By the reviewer's own count, unless the table says otherwise. */
  private Optional<Answer> lines(int least, long written) {
    return Optional.ofNullable(known.counts().confirmed())
        .filter(confirmed -> (confirmed >= least) == (written >= least))
        .map(confirmed -> met(confirmed >= least));
  }

  private long systemic() {
    return known.lines().stream().filter(GivenLine::isSystemic).count();
  }

  /** That no line names one says not that none was given. */
  private Optional<Answer> had(String kind) {
    return known.had(kind) ? Optional.of(MET) : Optional.empty();
  }

  private Optional<Answer> free(String kind) {
    return known.had(kind) ? Optional.of(NOT_MET) : Optional.empty();
  }

  private Optional<Answer> threeClasses() {
    Optional<Answer> enough = lines(2, known.lines().size());
    boolean all = known.had("PI") && known.had("IMiD") && known.had("anti-CD38");
    return enough.filter(answer -> answer == NOT_MET || all);
  }

  private Optional<Answer> lenalidomide() {
    Confirmed said = known.treatment().medicine("lenalidomide").refractory();
    return said == Confirmed.YES && known.had("PI") && known.had("IMiD")
        ? Optional.of(MET)
        : Optional.empty();
  }

  /** A day that lies before the line itself is a slip of the pen. */
  private Optional<Answer> progressed() {
    return known
        .latestLine()
        .filter(
            line ->
                line.progressed()
                    .filter(day -> !day.latest().isAfter(known.today()))
                    .filter(day -> !line.from().map(day::compareTo).filter(c -> c < 0).isPresent())
                    .isPresent())
        .map(line -> MET);
  }

  private Optional<Answer> progressedSoon() {
    Optional<GivenLine> line = known.latestLine().filter(latest -> progressed().isPresent());
    return line.flatMap(latest -> latest.to().flatMap(end -> soon(end, latest)));
  }

  private static Optional<Answer> soon(PartialDate end, GivenLine line) {
    PartialDate progression = line.progressed().orElseThrow();
    LocalDate first = end.earliest().plusMonths(MONTHS);
    LocalDate last = end.latest().plusMonths(MONTHS);
    if (!progression.latest().isAfter(first)) {
      return Optional.of(MET);
    }
    return progression.earliest().isAfter(last) ? Optional.of(NOT_MET) : Optional.empty();
  }

  private Optional<Answer> measurable() {
    boolean serum = certain("m_protein_serum").filter(value -> !below(value, SERUM)).isPresent();
    boolean urine =
        certain("m_protein_urine_24h").filter(value -> !below(value, URINE)).isPresent();
    return serum || urine ? Optional.of(MET) : Optional.empty();
  }

  private static boolean below(Reading reading, BigDecimal bound) {
    return reading.number().orElseThrow().compareTo(bound) < 0;
  }

  private static Optional<Answer> withinOwnLimit(Reading reading) {
    return reading
        .upper()
        .filter(upper -> upper.signum() > 0)
        .map(upper -> met(reading.number().orElseThrow().compareTo(upper) <= 0));
  }

  /** Guidelines differ about 2; a Karnofsky figure beside it must not say otherwise. */
  private Optional<Answer> performance() {
    Optional<Answer> said = certain("ecog").flatMap(ecog -> ecog(ecog.number().orElseThrow()));
    Optional<Answer> converted =
        known.newest("kps").readings().stream()
            .flatMap(reading -> reading.number().stream())
            .map(Karnofsky::asEcog)
            .filter(OptionalInt::isPresent)
            .map(ecog -> ecog(BigDecimal.valueOf(ecog.getAsInt())))
            .reduce((one, other) -> one.equals(other) ? one : Optional.empty())
            .orElse(said);
    return said.filter(answer -> converted.filter(answer::equals).isPresent());
  }

  private static Optional<Answer> ecog(BigDecimal figure) {
    if (figure.compareTo(BigDecimal.ONE) <= 0) {
      return Optional.of(MET);
    }
    boolean outside = figure.compareTo(BigDecimal.valueOf(3)) >= 0;
    return outside && figure.compareTo(BigDecimal.valueOf(4)) <= 0
        ? Optional.of(NOT_MET)
        : Optional.empty();
  }

  private Optional<Answer> liver() {
    Optional<Answer> alt = limits("alt");
    Optional<Answer> ast = limits("ast");
    return alt.isPresent() && ast.isPresent()
        ? Optional.of(met(alt.get() == MET && ast.get() == MET))
        : Optional.empty();
  }

  private Optional<Answer> limits(String analyte) {
    return certain(analyte).flatMap(reading -> new Limits(criterion).all(reading));
  }

  /** A count means its limit only when nothing was given that changes it. */
  private Optional<Answer> unsupported(String analyte) {
    return certain(analyte)
        .filter(Reading::isUnsupported)
        .flatMap(reading -> new Limits(criterion).all(reading));
  }

  private Optional<Answer> negative(String analyte) {
    return certain(analyte)
        .filter(reading -> reading.answer().equals("negative"))
        .map(reading -> MET);
  }

  private Optional<Reading> certain(String analyte) {
    return known.newest(analyte).certain(criterion.maxAgeDays(), known.today());
  }
}
