package health.consilium.delivery.web;

import health.consilium.letter.LetterContent.Citation;
import health.consilium.records.PageToRead;
import health.consilium.records.RecordToRead;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The pages of a patient's own records that a letter may lead to: those with a picture. */
final class OwnPages {

  private final Set<Shown> shown = new HashSet<>();

  private record Shown(UUID recordId, int page) {}

  /**
   * @param records without what was set apart as another person's
   */
  OwnPages(List<RecordToRead> records) {
    for (RecordToRead record : records) {
      record.pages().stream()
          .filter(PageToRead::hasImage)
          .forEach(page -> shown.add(new Shown(record.id(), page.number())));
    }
  }

  /** Nothing for a page that is not the patient's, is gone, or has no picture. */
  Optional<String> pictureOf(Citation citation) {
    return citation
        .recordId()
        .filter(record -> shown.contains(new Shown(record, citation.page())))
        .map(record -> "/records/pages/" + record + "/" + citation.page() + "/large");
  }
}
