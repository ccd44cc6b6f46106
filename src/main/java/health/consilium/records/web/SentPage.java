package health.consilium.records.web;

import health.consilium.records.FileRow;
import health.consilium.records.RecordRow;
import health.consilium.records.SafeCopyState;
import java.util.List;
import java.util.UUID;

/** One photo among the pages of a record, on the patient's page. */
public record SentPage(
    UUID fileId,
    int number,
    String label,
    String picture,
    String askKey,
    boolean kept,
    boolean first,
    boolean last) {

  static List<SentPage> all(RecordRow record) {
    int last = record.files().size();
    return record.files().stream().map(file -> of(record, file, last)).toList();
  }

  private static SentPage of(RecordRow record, FileRow file, int last) {
    boolean shown = file.safeCopy() == SafeCopyState.READY;
    return new SentPage(
        file.id(),
        file.position(),
        file.label(),
        shown
            ? "/records/pages/"
                + record.id()
                + "/"
                + file.position()
                + "/small?"
                + file.id()
                + file.turn()
            : "",
        file.safeCopy().failed() ? "records.state." + file.safeCopy() : "",
        file.safeCopy() != SafeCopyState.VIRUS,
        file.position() == 1,
        file.position() == last);
  }
}
