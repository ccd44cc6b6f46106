package health.consilium.evaluation;

import health.consilium.records.RecordKind;
import health.consilium.records.RecordToRead;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;

/**
 * A record that a reviewer takes for another person's, or of which pages were found to be the
 * patient's.
 *
 * @param pages those of which nobody decided since that was said, or those that were kept
 */
public record AnothersRecord(UUID id, RecordKind kind, String file, List<Integer> pages) {

  static AnothersRecord of(RecordToRead record, IntPredicate which) {
    return new AnothersRecord(
        record.id(),
        record.kind(),
        record.label(),
        record.pages().stream().mapToInt(page -> page.number()).filter(which).boxed().toList());
  }

  boolean hasPages() {
    return !pages.isEmpty();
  }
}
