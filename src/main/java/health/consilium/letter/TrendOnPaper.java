package health.consilium.letter;

import health.consilium.evaluation.CurrentStatus;
import health.consilium.evaluation.KeyAnalyte;
import health.consilium.evaluation.laboratory.Analyte;
import health.consilium.evaluation.passage.PartialDate;
import health.consilium.evaluation.proposal.CitedPassages;
import health.consilium.evaluation.values.KnownAnalytes;
import health.consilium.evaluation.values.ProposedValue;
import health.consilium.evaluation.values.ValueTold;
import health.consilium.letter.LetterTrend.Figure;
import health.consilium.letter.LetterTrend.OnDay;
import health.consilium.platform.language.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was accepted of the values that a laboratory measures, the newest days of each. */
record TrendOnPaper(CurrentStatus status, PlacesOnPaper places, Language language) {

  private static final int NEWEST = 3;

  /** Only what was accepted and is of a known day counts; an examination is no laboratory's. */
  LetterTrend of(List<ProposedValue> values) {
    List<ProposedValue> accepted = values.stream().filter(ProposedValue::isAccepted).toList();
    List<ProposedValue> dated = accepted.stream().filter(value -> day(value).isPresent()).toList();
    return new LetterTrend(
        Arrays.stream(KeyAnalyte.values())
            .filter(key -> key != KeyAnalyte.PERFORMANCE_STATUS)
            .flatMap(key -> measure(key, dated).stream())
            .flatMap(analyte -> newest(KnownAnalytes.all().require(analyte), dated))
            .toList(),
        undated(accepted, dated));
  }

  private int undated(List<ProposedValue> accepted, List<ProposedValue> dated) {
    Set<String> told =
        Arrays.stream(KeyAnalyte.values())
            .filter(key -> key != KeyAnalyte.PERFORMANCE_STATUS)
            .flatMap(key -> measure(key, dated).map(Stream::of).orElse(key.analytes().stream()))
            .collect(Collectors.toSet());
    return Math.toIntExact(
        accepted.stream()
            .filter(value -> told.contains(value.analyte()) && day(value).isEmpty())
            .count());
  }

  /** Disease burden may be told by several: the physician's choice, or else what tells most. */
  private Optional<String> measure(KeyAnalyte key, List<ProposedValue> dated) {
    UUID takenOver = status.value(key).proposal();
    return dated.stream()
        .filter(value -> value.id().equals(takenOver))
        .map(ProposedValue::analyte)
        .findFirst()
        .or(() -> key.analytes().stream().filter(analyte -> has(analyte, dated)).findFirst());
  }

  private static boolean has(String analyte, List<ProposedValue> dated) {
    return dated.stream().anyMatch(value -> value.analyte().equals(analyte));
  }

  private Stream<OnDay> newest(Analyte analyte, List<ProposedValue> dated) {
    TreeMap<LocalDate, List<ProposedValue>> byDay =
        dated.stream()
            .filter(value -> value.analyte().equals(analyte.key()))
            .collect(
                Collectors.groupingBy(
                    value -> day(value).orElseThrow(), TreeMap::new, Collectors.toList()));
    return byDay.entrySet().stream()
        .skip(Math.max(0, byDay.size() - NEWEST))
        .map(each -> onDay(analyte, each));
  }

  private OnDay onDay(Analyte analyte, Map.Entry<LocalDate, List<ProposedValue>> values) {
    return new OnDay(
        analyte.name(language.getCode()),
        values.getKey(),
        values.getValue().stream().map(value -> figure(value.held(), analyte)).distinct().toList(),
        places.of(
            CitedPassages.onePerPage(
                values.getValue().stream().flatMap(value -> value.citations().stream()))));
  }

  private static Figure figure(ValueTold held, Analyte analyte) {
    String unit = analyte.unitInPrint().replaceFirst("^(?=10)", "× ");
    String converted = held.converted().isEmpty() ? "" : held.converted() + " " + unit;
    return new Figure(held.asPrinted(), converted.strip());
  }

  private static Optional<LocalDate> day(ProposedValue value) {
    return value.held().day().filter(PartialDate::isExact).map(PartialDate::earliest);
  }
}
