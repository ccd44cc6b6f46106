package health.consilium.evaluation.evidence;

import health.consilium.evaluation.evidence.Fact.Differing;
import health.consilium.evaluation.evidence.Fact.Equivalent;
import health.consilium.evaluation.evidence.Fact.Measured;
import health.consilium.evaluation.evidence.Fact.Missing;
import health.consilium.evaluation.evidence.Fact.Risen;
import health.consilium.evaluation.evidence.Fact.Unsupported;
import health.consilium.evaluation.laboratory.Analyte;
import health.consilium.evaluation.protocol.paper.Criterion;
import health.consilium.evaluation.values.KnownAnalytes;
import health.consilium.evaluation.values.ProposedValue;
import health.consilium.evaluation.values.Rise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The newest values of what a criterion wants measured, and what is not to be found. */
record Measurements(Criterion criterion, Known known) {

  private static final String M_PROTEIN = "m_protein_serum";

  /** Inputs that are no "lab.", by the keys of labs.yaml. */
  private static final Map<String, List<String>> MEASURED =
      Map.ofEntries(
          Map.entry("fitness.ecog", List.of("ecog")),
          Map.entry("fitness.kps", List.of("kps")),
          Map.entry("heart.lvef", List.of("lvef")),
          Map.entry("vitals.spo2", List.of("spo2")),
          Map.entry("hbv.hbsag", List.of("hbsag")),
          Map.entry("hbv.anti_hbc", List.of("anti_hbc")),
          Map.entry("hbv.dna", List.of("hbv_dna")),
          Map.entry("hcv", List.of("anti_hcv")),
          Map.entry("hiv", List.of("hiv")),
          Map.entry("mm.bmpc_percent", List.of("bmpc")),
          Map.entry("mm.m_protein_series", List.of(M_PROTEIN)),
          Map.entry("mm.m_protein_serum", List.of(M_PROTEIN)),
          Map.entry("mm.m_protein_urine_24h", List.of("m_protein_urine_24h")),
          Map.entry("mm.sflc", List.of("flc_kappa", "flc_lambda", "flc_ratio")));

  List<Fact> all() {
    return measured(criterion.inputs().stream().flatMap(Measurements::analytes).toList());
  }

  private static Stream<String> analytes(String input) {
    return input.startsWith("lab.")
        ? Stream.of(input.substring("lab.".length()))
        : MEASURED.getOrDefault(input, List.of()).stream();
  }

  private List<Fact> measured(List<String> keys) {
    List<Fact> facts = new ArrayList<>();
    List<Analyte> missing = new ArrayList<>();
    for (String key : keys) {
      Optional<Analyte> analyte = KnownAnalytes.all().find(key);
      List<Fact> found = analyte.stream().flatMap(this::measured).toList();
      facts.addAll(found);
      analyte.filter(none -> found.isEmpty()).ifPresent(missing::add);
    }
    boolean byOther = facts.stream().anyMatch(Equivalent.class::isInstance);
    missing.removeIf(analyte -> analyte.key().equals("kps") || (byOther && isEcog(analyte)));
    if (!missing.isEmpty()) {
      facts.add(new Missing(List.copyOf(missing)));
    }
    return facts;
  }

  private static boolean isEcog(Analyte analyte) {
    return analyte.key().equals("ecog");
  }

  private Stream<Fact> measured(Analyte analyte) {
    Newest newest = known.newest(analyte.key());
    Stream<Fact> values = newest.readings().stream().map(this::measured);
    Stream<Fact> differing = newest.differ() ? Stream.of(new Differing(analyte)) : Stream.empty();
    return Stream.of(
            values, differing, unsupported(newest), risen(analyte), equivalents(newest, analyte))
        .flatMap(facts -> facts);
  }

  private Measured measured(Reading reading) {
    Integer most = criterion.maxAgeDays();
    return new Measured(reading, Freshness.of(reading.day(), most, known.today()), most);
  }

  private Stream<Fact> unsupported(Newest newest) {
    boolean asked = criterion.inputs().stream().anyMatch(input -> input.startsWith("support."));
    return asked && newest.readings().stream().allMatch(Reading::isUnsupported)
        ? newest.readings().stream().limit(1).map(value -> new Unsupported(value.analyte()))
        : Stream.empty();
  }

  private Stream<Fact> risen(Analyte analyte) {
    return criterion.inputs().contains("mm.m_protein_series") && analyte.key().equals(M_PROTEIN)
        ? known.values().stream()
            .filter(value -> value.analyte().equals(M_PROTEIN))
            .filter(value -> value.held().day().isPresent())
            .max(Comparator.comparing(Measurements::day))
            .flatMap(newest -> Rise.of(newest, known.values()))
            .stream()
            .map(rise -> new Risen(analyte, rise))
        : Stream.empty();
  }

  private static LocalDate day(ProposedValue value) {
    return value.held().day().orElseThrow().earliest();
  }

  private Stream<Fact> equivalents(Newest newest, Analyte analyte) {
    return analyte.key().equals("kps")
        ? newest.readings().stream()
            .flatMap(reading -> reading.number().stream())
            .filter(figure -> Karnofsky.asEcog(figure).isPresent())
            .map(f -> new Equivalent(f.intValue(), Karnofsky.asEcog(f).getAsInt()))
        : Stream.empty();
  }
}
