package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** What became of the safe copy of a file: kept with it, and an answer or none. */
@ApplicationScoped
public class CopyResults {

  @Inject RecordPages pages;
  @Inject AnswerChecks answers;

  /** A photo is one page among others, whatever else its file holds. */
  void keep(RecordFile file, SafeCopyState state, List<PageCopy> copies, Instant now) {
    List<PageCopy> kept = file.isPhoto() ? copies.stream().limit(1).toList() : copies;
    pages.replace(file, kept, now);
    if (file.isPhoto()) {
      kept.forEach(page -> file.copy().laid(page.quarters()));
    }
    file.copied(state, kept.size());
    answers.check(file);
  }
}
