package health.consilium.evaluation.proposal;

import health.consilium.evaluation.passage.PageWords;
import health.consilium.evaluation.passage.Passage;
import health.consilium.platform.Sha256;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The pages of a referral that rules may read, in their order, each under its id.
 *
 * @param left how many say too much to be read
 */
public record ReadPages(Map<UUID, PageWords> pages, int left) {

  /** A passage on its page, and the fingerprint of all that the page said when it was read. */
  public record PassageOn(UUID pageId, String pageDigest, String words) {}

  public List<PageWords> words() {
    return List.copyOf(pages.values());
  }

  public PassageOn find(Passage passage) {
    return pages.entrySet().stream()
        .filter(page -> page.getValue().recordId().equals(passage.recordId()))
        .filter(page -> page.getValue().page() == passage.page())
        .map(page -> on(page.getKey(), page.getValue(), passage))
        .findFirst()
        .orElseThrow();
  }

  private static PassageOn on(UUID pageId, PageWords page, Passage passage) {
    return new PassageOn(pageId, Sha256.hexOf(page.words()), passage.words());
  }
}
