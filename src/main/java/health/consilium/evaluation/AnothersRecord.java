package health.consilium.evaluation;

import health.consilium.records.RecordKind;
import health.consilium.records.RecordToRead;
import health.consilium.records.SetApartPage;
import java.util.List;
import java.util.UUID;

/**
 * A record that a reviewer takes for another person's.
 *
 * @param pages those that can still be read
 */
public record AnothersRecord(UUID id, RecordKind kind, String file, List<Integer> pages) {

  static AnothersRecord of(RecordToRead record, List<SetApartPage> setApart) {
    List<Integer> apart =
        setApart.stream()
            .filter(page -> page.recordId().equals(record.id()))
            .map(SetApartPage::number)
            .toList();
    return new AnothersRecord(
        record.id(),
        record.kind(),
        record.label(),
        record.pages().stream()
            .map(page -> page.number())
            .filter(page -> !apart.contains(page))
            .toList());
  }

  boolean readable() {
    return !pages.isEmpty();
  }
}
