package health.consilium.evaluation.proposal;

import health.consilium.evaluation.passage.PageWords;
import health.consilium.records.WordsOfPages;
import health.consilium.records.WrittenPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the pages say that are the patient's own. */
@ApplicationScoped
public class OwnPages {

  /** More than a referral's records say that people read. */
  private static final long MOST_BYTES = 8L * 1024 * 1024;

  /** More than any page says that people read. */
  private static final int MOST_OF_A_PAGE = 64 * 1024;

  @Inject WordsOfPages words;

  ReadPages of(UUID referralId) {
    List<WrittenPage> taken = new ArrayList<>();
    long bytes = 0;
    int left = 0;
    for (WrittenPage page : written(referralId)) {
      if (page.words() > MOST_OF_A_PAGE || bytes + page.words() > MOST_BYTES) {
        left++;
      } else {
        bytes += page.words();
        taken.add(page);
      }
    }
    return new ReadPages(said(taken), left);
  }

  private List<WrittenPage> written(UUID referralId) {
    return words.of(referralId).stream().filter(page -> page.words() > 0).toList();
  }

  private Map<UUID, PageWords> said(List<WrittenPage> taken) {
    Map<UUID, PageWords> pages = new LinkedHashMap<>();
    Map<String, String> said = words.wordsOn(taken);
    for (WrittenPage page : taken) {
      pages.put(
          UUID.fromString(page.id()),
          new PageWords(page.recordId(), page.number(), said.getOrDefault(page.id(), "")));
    }
    return pages;
  }
}
