package health.consilium.records.web;

import health.consilium.records.RecordRow;
import health.consilium.records.SafeCopyState;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** One record on the patient's page, in words: a file, or photos with a line for each. */
public record SentFile(
    UUID id,
    UUID fileId,
    String label,
    String tagKey,
    String tagKind,
    String facts,
    String askKey,
    boolean preparing,
    boolean kept,
    List<SentPage> pages,
    List<Integer> sheets,
    boolean locked) {

  /** Enough to see that it is the right one; the whole can be downloaded. */
  private static final int SHEETS = 20;

  static SentFile of(RecordRow row, FileWords words) {
    boolean readable = !row.safeCopy().failed();
    return new SentFile(
        row.id(),
        row.document().id(),
        words.label(row),
        readable ? "records.tag.arrived" : "records.tag.unreadable",
        readable ? "good" : "bad",
        words.facts(row),
        readable ? "" : "records.state." + row.safeCopy().name(),
        row.safeCopy().isOnItsWay(),
        row.safeCopy() != SafeCopyState.VIRUS,
        row.isOfPhotos() ? SentPage.all(row) : List.of(),
        row.isOfPhotos() ? List.of() : sheets(row),
        row.document().isLocked());
  }

  /** The numbers of the pages that can be looked at here. */
  private static List<Integer> sheets(RecordRow row) {
    boolean drawn =
        switch (row.document().format()) {
          case PDF, JPEG, PNG, HEIC, TIFF, WEBP, DICOM -> row.safeCopy() == SafeCopyState.READY;
          case DOCX, TEXT, ZIP -> false;
        };
    int shown = drawn ? Math.min(row.pages(), SHEETS) : 0;
    return IntStream.rangeClosed(1, shown).boxed().toList();
  }

  boolean needsThePatient() {
    return !askKey.isEmpty();
  }
}
