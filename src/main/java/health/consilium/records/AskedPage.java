package health.consilium.records;

import java.time.Instant;
import java.util.UUID;

/**
 * A page that was asked for again, as people see it: which one, how large, and what was said.
 *
 * @param width of its picture, and {@code height}; nothing when no picture of it is there yet
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
}
