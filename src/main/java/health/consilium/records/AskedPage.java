package health.consilium.records;

import java.time.Instant;
import java.util.UUID;

/**
 * A page that was asked for again, as people see it: which one, how large, and what was said.
 *
 * @param width of its picture, and {@code height}; nothing when no picture of it is there yet
 * @param words what was said; nothing of it is shown to whoever only gives a second read
 * @param askedBy the name of the person who asked last
 * @param since when it stands so
 */
public record AskedPage(
    UUID id,
    UUID recordId,
    RecordKind kind,
    int page,
    int width,
    int height,
    PageFrame frame,
    String words,
    String askedBy,
    Instant askedAt,
    PageStanding standing,
    Instant since) {

  public boolean isOpen() {
    return standing.isOpen();
  }

  /** Only how it stands with the page, for whoever may not know what was said to the patient. */
  AskedPage standingOnly() {
    var whole = new PageFrame(0, 0, PageFrame.WHOLE, PageFrame.WHOLE);
    return new AskedPage(
        id, recordId, kind, page, width, height, whole, "", "", askedAt, standing, since);
  }
}
