package health.consilium.evaluation.proposal;

import health.consilium.evaluation.Citation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where a proposal stands, as the store tells it: record, page and words of each passage. One page
 * is cited once, with the first passage on it, however many a proposal rests on.
 */
public final class CitedPassages {

  /** Between two of them; no page prints it. */
  private static final String BETWEEN = "\u001f";

  private CitedPassages() {}

  /** Of {@code record:page:words}, each. */
  public static List<Citation> read(String text) {
    return onePerPage(
        Stream.of(text.split(BETWEEN, -1))
            .filter(part -> !part.isEmpty())
            .map(CitedPassages::citation));
  }

  public static List<Citation> onePerPage(Stream<Citation> citations) {
    Map<Citation, Citation> byPage = new LinkedHashMap<>();
    citations.forEach(each -> byPage.putIfAbsent(page(each), each));
    return List.copyOf(byPage.values());
  }

  private static Citation page(Citation citation) {
    return new Citation(citation.recordId(), citation.page());
  }

  private static Citation citation(String text) {
    String[] parts = text.split(":", 3);
    return new Citation(UUID.fromString(parts[0]), Integer.parseInt(parts[1]), null, parts[2]);
  }
}
