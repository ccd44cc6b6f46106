package health.consilium.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One record in the reader's room, with the pages of its safe copy. */
public record RecordToRead(
    UUID id,
    RecordKind kind,
    String label,
    SafeCopyState safeCopy,
    Instant receivedAt,
    Optional<LocalDate> documentDate,
    List<FileRow> files,
    List<PageToRead> pages) {

  static RecordToRead of(MedicalRecord record, List<PageToRead> pages) {
    return new RecordToRead(
        record.id(),
        record.kind(),
        record.label(),
        record.safeCopy(),
        record.receivedAt(),
        record.documentDate(),
        record.files().stream().map(FileRow::of).toList(),
        pages);
  }

  /** How many photos it was sent as; none when it was sent as a document. */
  public int photos() {
    return files.stream().allMatch(file -> file.format().isPhoto()) ? files.size() : 0;
  }
}
