package health.consilium.records.web.viewer;

import health.consilium.records.findings.DatedPage;
import health.consilium.records.web.viewer.ShelvedRecord.Leaf;
import health.consilium.records.web.viewer.Viewer.DatedLeaf;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The days that stand on the pages of the shelf, so that a reader can go there. */
final class WrittenDays {

  private static final Comparator<DatedPage> LATEST_FIRST =
      Comparator.comparing(DatedPage::day).reversed();

  private final Map<String, Leaf> leaves;
  private final ViewerWords words;

  WrittenDays(List<ShelvedRecord> shelf, ViewerWords words) {
    this.leaves =
        shelf.stream()
            .flatMap(record -> record.leaves().stream())
            .collect(Collectors.toMap(Leaf::anchor, Function.identity()));
    this.words = words;
  }

  /** Of pages that the reader may see. */
  List<DatedLeaf> of(List<DatedPage> dates) {
    return dates.stream().sorted(LATEST_FIRST).flatMap(date -> on(date).stream()).toList();
  }

  private Optional<DatedLeaf> on(DatedPage date) {
    return Optional.ofNullable(leaves.get(Shelf.anchor(date.recordId(), date.page())))
        .map(leaf -> new DatedLeaf(leaf.anchor(), label(date, leaf)));
  }

  private String label(DatedPage date, Leaf leaf) {
    String day = words.day(date.day());
    return words.say(
        "viewer.written." + date.what(),
        date.sure() ? day : words.say("viewer.written.unsure", day),
        leaf.where());
  }
}
