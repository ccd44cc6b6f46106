package health.consilium.records.web;

import health.consilium.records.RecordRow;
import health.consilium.records.SafeCopyState;
import java.util.UUID;

/** One file on the patient's page, in words. */
public record SentFile(
    UUID id,
    UUID fileId,
    String label,
    String tagKey,
    String tagKind,
    String facts,
    String askKey,
    boolean preparing) {

  static SentFile of(RecordRow row, FileWords words) {
    boolean readable = isReadable(row.safeCopy());
    return new SentFile(
        row.id(),
        row.files().getFirst().id(),
        row.label(),
        readable ? "records.tag.arrived" : "records.tag.unreadable",
        readable ? "good" : "bad",
        words.facts(row),
        readable ? "" : "records.state." + row.safeCopy().name(),
        row.safeCopy() == SafeCopyState.WAITING);
  }

  boolean needsThePatient() {
    return !askKey.isEmpty();
  }

  private static boolean isReadable(SafeCopyState state) {
    return switch (state) {
      case WAITING, READY -> true;
      case PASSWORD_PROTECTED, DAMAGED, TOO_LARGE, NO_PROGRAM, CANNOT_BE_SHOWN -> false;
    };
  }
}
