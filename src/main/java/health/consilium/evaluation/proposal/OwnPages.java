package health.consilium.evaluation.proposal;

import health.consilium.evaluation.passage.PageWords;
import health.consilium.records.WordsOfPages;
import health.consilium.records.WrittenPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What the pages say that are the patient's own. */
@ApplicationScoped
public class OwnPages {

  /** More than a referral's records say that people read. */
  private static final long MOST_BYTES = 8 * 1024 * 1024;

  @Inject WordsOfPages words;

  /** In their order, each under its id. */
  Map<UUID, PageWords> of(UUID referralId) {
    Map<UUID, PageWords> pages = new LinkedHashMap<>();
    long bytes = 0;
    var written = words.of(referralId).stream().filter(page -> page.words() > 0).toList();
    var taken = new ArrayList<WrittenPage>();
    for (WrittenPage page : written) {
      bytes += page.words();
      if (bytes > MOST_BYTES) {
        break;
      }
      taken.add(page);
    }
    Map<String, String> said = words.wordsOn(taken);
    for (WrittenPage page : taken) {
      pages.put(
          UUID.fromString(page.id()),
          new PageWords(page.recordId(), page.number(), said.getOrDefault(page.id(), "")));
    }
    return pages;
  }
}
