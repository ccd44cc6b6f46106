package health.consilium.evaluation.evidence;

import health.consilium.evaluation.passage.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The readings of one analyte on the newest day; those without a day when none has one. */
record Newest(List<Reading> readings) {

  static Newest of(String analyte, List<Reading> all) {
    List<Reading> found =
        all.stream().filter(reading -> reading.analyte().key().equals(analyte)).toList();
    Optional<PartialDate> newest =
        found.stream()
            .flatMap(reading -> reading.day().stream())
            .max(Comparator.comparing(PartialDate::earliest));
    List<Reading> then =
        found.stream().filter(reading -> reading.day().equals(newest)).distinct().toList();
    List<Reading> accepted = then.stream().filter(Reading::accepted).toList();
    return new Newest(accepted.isEmpty() ? then : accepted);
  }

  /** Two figures for one day. */
  boolean differ() {
    return readings.stream().anyMatch(reading -> !reading.saysTheSameAs(readings.getFirst()));
  }

  /** What may answer a question: sure, of one voice, and as recent as is asked. */
  Optional<Reading> certain(@Nullable Integer mostDays, LocalDate today) {
    return readings.stream()
        .findFirst()
        .filter(reading -> !differ() && readings.stream().allMatch(Reading::isSure))
        .filter(r -> Freshness.of(r.day(), mostDays, today) == Freshness.FRESH);
  }
}
