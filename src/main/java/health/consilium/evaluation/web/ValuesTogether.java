package health.consilium.evaluation.web;

import health.consilium.evaluation.passage.PartialDate;
import health.consilium.evaluation.values.ProposedValue;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The open values that one record prints of one day, which are accepted at once. One that anything
 * is to be said about is looked at by itself.
 */
public record ValuesTogether(String key, String day, List<ValueRow> rows) implements Serializable {

  private static final int SEVERAL = 2;

  /** A record and a day. */
  private record Sheet(UUID record, LocalDate day) {}

  /** A value and where it is printed. */
  private record OnSheet(Sheet sheet, ValueRow row) {}

  /** The newest first. */
  static List<ValuesTogether> of(List<ProposedValue> all, ValueWords words) {
    return all.stream()
        .filter(value -> value.isOpen() && value.current())
        .flatMap(value -> onSheet(value, words).stream())
        .collect(Collectors.groupingBy(OnSheet::sheet))
        .entrySet()
        .stream()
        .filter(each -> each.getValue().size() >= SEVERAL)
        .map(each -> together(each.getKey(), each.getValue(), words))
        .sorted(Comparator.comparing(ValuesTogether::key).reversed())
        .toList();
  }

  private static ValuesTogether together(Sheet sheet, List<OnSheet> values, ValueWords words) {
    return new ValuesTogether(
        sheet.day() + "." + sheet.record(),
        words.date(sheet.day()),
        values.stream().map(OnSheet::row).toList());
  }

  private static Optional<OnSheet> onSheet(ProposedValue value, ValueWords words) {
    ValueRow row = words.row(value);
    if (!row.doubts().isEmpty() || value.citations().isEmpty()) {
      return Optional.empty();
    }
    return value
        .told()
        .day()
        .filter(PartialDate::isExact)
        .map(PartialDate::earliest)
        .map(day -> new OnSheet(new Sheet(value.citations().getFirst().recordId(), day), row));
  }

  public int size() {
    return rows.size();
  }

  Set<UUID> ids() {
    return rows.stream().map(ValueRow::id).map(UUID::fromString).collect(Collectors.toSet());
  }
}
