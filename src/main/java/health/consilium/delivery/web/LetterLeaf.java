package health.consilium.delivery.web;

import java.util.List;
import java.util.stream.IntStream;

/** One page of the letter in the preview: its number, its words for those who do not see it. */
public record LetterLeaf(int page, boolean shown, String where, String alt) {

  static List<LetterLeaf> of(int pages, int shown, OfficeWords words) {
    return IntStream.rangeClosed(1, pages)
        .mapToObj(
            page ->
                new LetterLeaf(
                    page,
                    page == shown,
                    words.say("coordinator.send.page", page, pages),
                    words.say("coordinator.send.pageAlt", page, pages)))
        .toList();
  }
}
