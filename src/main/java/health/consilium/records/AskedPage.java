package health.consilium.records;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A page that was asked for again, as people see it: which one, how large, and what was said. */
public record AskedPage(
    UUID id,
    UUID recordId,
    RecordKind kind,
    int page,
    int width,
    int height,
    PageFrame frame,
    String words,
    Instant askedAt,
    Optional<PageAnswer> answer) {

  public boolean isOpen() {
    return answer.isEmpty();
  }

  /** Without width and height when no picture of it is there yet. */
  static AskedPage of(PageRequest request, RecordFile file, int width, int height) {
    return new AskedPage(
        request.id(),
        file.record().id(),
        file.record().kind(),
        file.position() + request.page() - 1,
        width,
        height,
        request.frame(),
        request.words(),
        request.askedAt(),
        request.answer(file));
  }
}
