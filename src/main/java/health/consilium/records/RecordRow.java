package health.consilium.records;

import java.time.Instant;
import java.util.UUID;

/** One record as its patient sees it in the list. */
public record RecordRow(
    UUID id,
    RecordKind kind,
    String label,
    RecordFormat format,
    long bytes,
    int pages,
    SafeCopyState safeCopy,
    Instant receivedAt) {

  static RecordRow of(MedicalRecord record) {
    return new RecordRow(
        record.id(),
        record.kind(),
        record.label(),
        record.format(),
        record.bytes(),
        record.pages(),
        record.safeCopy(),
        record.receivedAt());
  }
}
