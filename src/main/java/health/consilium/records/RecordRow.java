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

  /** Whether it is several photos; a document of which a page was photographed again is none. */
  public boolean isOfPhotos() {
    return files.size() > 1 && files.stream().allMatch(file -> file.format().isPhoto());
  }

  /** All of it, or its first photo. */
  public FileRow document() {
    return files.stream()
        .filter(file -> !file.format().isPhoto())
        .findFirst()
        .orElse(files.getFirst());
  }

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
