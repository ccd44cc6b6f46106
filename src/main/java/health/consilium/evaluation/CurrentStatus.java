package health.consilium.evaluation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the disease stands, with the five values that are always shown. */
public record CurrentStatus(
    @Nullable DiseaseStatus diseaseStatus,
    @Nullable Tempo tempo,
    List<KeyValue> values,
    String urgentFindings) {

  static final CurrentStatus EMPTY =
      new CurrentStatus(
          null, null, Arrays.stream(KeyAnalyte.values()).map(KeyValue::missing).toList(), "");

  public KeyValue value(KeyAnalyte analyte) {
    return values.stream()
        .filter(value -> value.analyte() == analyte)
        .findFirst()
        .orElse(KeyValue.missing(analyte));
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
