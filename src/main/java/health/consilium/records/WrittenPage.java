package health.consilium.records;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;

/**
 * A page to search in.
 *
 * @param words how many bytes its words take; none when there is nothing to look in
 * @param places how many bytes it takes to say where they stand
 */
public record WrittenPage(String id, UUID recordId, int number, int words, int places) {

  private static final int MOST_PAGES = 100;
  private static final int MOST_BYTES = 2 * 1024 * 1024;

  /** In the same order, as many at a time as may be held in memory together. */
  static List<List<WrittenPage>> armfuls(
      List<WrittenPage> pages, ToIntFunction<WrittenPage> weight) {
    List<List<WrittenPage>> armfuls = new ArrayList<>();
    int begin = 0;
    long bytes = 0;
    for (int at = 0; at < pages.size(); at++) {
      bytes += weight.applyAsInt(pages.get(at));
      if (at > begin && (at - begin == MOST_PAGES || bytes > MOST_BYTES)) {
        armfuls.add(pages.subList(begin, at));
        begin = at;
        bytes = weight.applyAsInt(pages.get(at));
      }
    }
    if (begin < pages.size()) {
      armfuls.add(pages.subList(begin, pages.size()));
    }
    return armfuls;
  }
}
