package health.consilium.records;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One record as its patient sees it in the list. */
public record RecordRow(
    UUID id,
    RecordKind kind,
    String label,
    long bytes,
    int pages,
    SafeCopyState safeCopy,
    Instant receivedAt,
    List<FileRow> files) {

  static RecordRow of(MedicalRecord record) {
    return new RecordRow(
        record.id(),
        record.kind(),
        record.label(),
        record.bytes(),
        record.pages(),
        record.safeCopy(),
        record.receivedAt(),
        record.files().stream().map(FileRow::of).toList());
  }
}
