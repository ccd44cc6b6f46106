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

  static AskedPage of(PageRequest request, RecordFile file, Optional<RecordPage> picture) {
    return new AskedPage(
        request.id(),
        file.record().id(),
        file.record().kind(),
        file.position() + request.page() - 1,
        picture.map(RecordPage::width).orElse(0),
        picture.map(RecordPage::height).orElse(0),
        request.frame(),
        request.words(),
        request.askedAt(),
        request.answer(file));
  }
}
