package health.consilium.records.web.viewer;

import health.consilium.records.AskedPage;
import health.consilium.records.PageFrame;
import health.consilium.records.PageStanding;
import health.consilium.records.findings.Noticed;
import health.consilium.records.findings.Prompt;
import health.consilium.records.web.viewer.ShelvedRecord.Wish;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is known of single pages: what was noticed on them, and whether they were asked for again.
 */
final class LeafNotes {

  private final Map<String, List<Prompt>> prompts;
  private final Map<String, AskedPage> asked;
  private final ViewerWords words;

  LeafNotes(Laid laid, ViewerWords words) {
    Noticed noticed = laid.noticed();
    this.prompts =
        noticed.prompts().stream()
            .collect(Collectors.groupingBy(on -> Shelf.anchor(on.recordId(), on.page())));
    this.asked =
        laid.asked().pages().stream()
            .collect(
                Collectors.toMap(
                    page -> Shelf.anchor(page.recordId(), page.page()),
                    Function.identity(),
                    (earlier, later) -> later));
    this.words = words;
  }

  /** A word or two for each thing that a person should look at on the page. */
  List<String> flags(UUID recordId, int page) {
    return on(recordId, page).stream()
        .map(Prompt::kind)
        .distinct()
        .map(kind -> words.say("viewer.flag." + kind))
        .toList();
  }

  /** The pages that others of the record count but that did not come, each line a gap. */
  List<String> missing(UUID recordId) {
    return on(recordId, 0).stream()
        .filter(prompt -> prompt.kind() == Prompt.Kind.PAGES_MISSING)
        .map(prompt -> words.say("viewer.missing", prompt.details().getFirst()))
        .toList();
  }

  /** What was asked last about the page. */
  Wish wish(UUID recordId, int page) {
    AskedPage last = asked.get(Shelf.anchor(recordId, page));
    return last == null || last.standing() == PageStanding.NO_LONGER_NEEDED
        ? Wish.NONE
        : wish(last);
  }

  private List<Prompt> on(UUID recordId, int page) {
    return prompts.getOrDefault(Shelf.anchor(recordId, page), List.of());
  }

  private Wish wish(AskedPage page) {
    String standing = words.say("viewer.asked." + page.standing());
    if (page.words().isEmpty()) {
      return new Wish(standing, standing, "", "");
    }
    return new Wish(
        standing,
        words.say("viewer.asked.says." + page.standing(), words.day(page.askedAt()), page.words()),
        page.isOpen() ? page.words() : "",
        page.isOpen() ? places(page.frame()) : "");
  }

  private static String places(PageFrame frame) {
    return "%d %d %d %d".formatted(frame.x(), frame.y(), frame.width(), frame.height());
  }
}
