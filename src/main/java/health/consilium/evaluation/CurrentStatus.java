package health.consilium.evaluation;

import jakarta.json.bind.annotation.JsonbCreator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the disease stands, with the five values that are always shown.
 *
 * @param urgentFindings in words, as they were written before each had a row
 * @param urgent what cannot wait for the letter
 */
public record CurrentStatus(
    @Nullable DiseaseStatus diseaseStatus,
    @Nullable Tempo tempo,
    List<KeyValue> values,
    String urgentFindings,
    List<UrgentFinding> urgent) {

  static final CurrentStatus EMPTY =
      new CurrentStatus(
          null, null, Arrays.stream(KeyAnalyte.values()).map(KeyValue::missing).toList(), "");

  /** A form that was kept before tells in words only what cannot wait. */
  @JsonbCreator
  public CurrentStatus {
    urgent = Objects.requireNonNullElse(urgent, List.of());
  }

  /** One without rows of what cannot wait. */
  public CurrentStatus(
      @Nullable DiseaseStatus diseaseStatus,
      @Nullable Tempo tempo,
      List<KeyValue> values,
      String urgentFindings) {
    this(diseaseStatus, tempo, values, urgentFindings, List.of());
  }

  /** Something cannot wait. */
  boolean tellsOfUrgency() {
    return !urgent.isEmpty() || !urgentFindings.isBlank();
  }

  /** All that is cited for it. */
  Stream<Citation> cited() {
    return Stream.concat(
            values.stream().map(KeyValue::citations), urgent.stream().map(UrgentFinding::citations))
        .flatMap(List::stream);
  }

  public KeyValue value(KeyAnalyte analyte) {
    return values.stream()
        .filter(value -> value.analyte() == analyte)
        .findFirst()
        .orElse(KeyValue.missing(analyte));
  }

  /**
   * What cannot wait, and what was done about it.
   *
   * @param at when somebody was told, by the clock of the hospital
   */
  public record UrgentFinding(
      String finding,
      String advice,
      String toldTo,
      @Nullable LocalDateTime at,
      List<Citation> citations) {

    boolean wantsAdvice() {
      return advice.isBlank();
    }

    boolean wantsSomebodyTold() {
      return toldTo.isBlank() || at == null;
    }
  }

  /**
   * A value as printed in the records.
   *
   * @param name what was measured, where the analyte leaves it open: M-protein, tumour size
   * @param taken date of collection, from which its age counts
   * @param proposal what was taken over from the records, null when it was written by hand
   */
  public record KeyValue(
      KeyAnalyte analyte,
      String name,
      String value,
      String unit,
      String range,
      @Nullable LocalDate taken,
      String remark,
      List<Citation> citations,
      @Nullable UUID proposal) {

    static KeyValue missing(KeyAnalyte analyte) {
      return new KeyValue(analyte, "", "", "", "", null, "", List.of(), null);
    }

    public boolean inRecords() {
      return !value.isBlank();
    }
  }
}
