package health.consilium.records;

import java.util.UUID;

/** One file of a record, as it was sent; its pages begin at that number of the record. */
public record FileRow(
    UUID id,
    String label,
    RecordFormat format,
    long bytes,
    SafeCopyState safeCopy,
    int position,
    int turn,
    int pages,
    boolean setApart) {

  static FileRow of(RecordFile file) {
    return new FileRow(
        file.id(),
        file.label(),
        file.format(),
        file.bytes(),
        file.safeCopy(),
        file.position(),
        file.turn().orElse(0),
        file.pages(),
        file.isSetApart());
  }

  /** Whether its sender can open it for us with a password. */
  public boolean isLocked() {
    return format == RecordFormat.PDF && LockedFiles.LOCKED.contains(safeCopy);
  }
}
