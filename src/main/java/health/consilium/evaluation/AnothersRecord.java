package health.consilium.evaluation;

import health.consilium.records.RecordKind;
import health.consilium.records.RecordToRead;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A record that a reviewer takes for another person's.
 *
 * @param pages those of which nobody decided since that it is said
 */
public record AnothersRecord(UUID id, RecordKind kind, String file, List<Integer> pages) {

  static AnothersRecord of(RecordToRead record, Set<Integer> decided) {
    return new AnothersRecord(
        record.id(),
        record.kind(),
        record.label(),
        record.pages().stream()
            .map(page -> page.number())
            .filter(page -> !decided.contains(page))
            .toList());
  }

  boolean undecided() {
    return !pages.isEmpty();
  }
}
