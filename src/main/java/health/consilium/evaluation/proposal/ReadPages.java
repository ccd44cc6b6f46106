package health.consilium.evaluation.proposal;

import health.consilium.evaluation.passage.PageWords;
import health.consilium.evaluation.passage.Passage;
import health.consilium.platform.Sha256;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The pages of a referral that rules may read, in their order. */
public final class ReadPages {

  private final List<PageWords> words;
  private final Map<Place, Page> pages = new LinkedHashMap<>();
  private final int left;

  private record Place(UUID recordId, int page) {}

  /** A page and the fingerprint of all that it said when it was read. */
  private record Page(UUID id, String digest) {}

  /** A passage on its page, and the fingerprint of all that the page said when it was read. */
  public record PassageOn(UUID pageId, String pageDigest, String words) {}

  /**
   * Each page under its id.
   *
   * @param left how many say too much to be read
   */
  ReadPages(Map<UUID, PageWords> said, int left) {
    this.words = said.values().stream().map(PageWords::inLinesThatEnd).toList();
    this.left = left;
    said.forEach(
        (id, page) ->
            pages.put(
                new Place(page.recordId(), page.page()), new Page(id, Sha256.hexOf(page.words()))));
  }

  public List<PageWords> words() {
    return words;
  }

  public PassageOn find(Passage passage) {
    Page page = Objects.requireNonNull(pages.get(new Place(passage.recordId(), passage.page())));
    return new PassageOn(page.id(), page.digest(), passage.words());
  }

  int left() {
    return left;
  }
}
