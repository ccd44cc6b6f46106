package health.consilium.records.findings;

import health.consilium.records.RecordGuide;
import health.consilium.records.RecordKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Whether of the kinds that are complete only when they are final a final report is here. */
public final class FinalReports {

  private FinalReports() {}

  /** The kinds of which every record says that it is preliminary or that something is to come. */
  public static Set<RecordKind> kindsWithout(List<FoundOnPage> pages) {
    Map<RecordKind, Map<UUID, Boolean>> open =
        pages.stream()
            .filter(page -> !page.isAnothers() && RecordGuide.get().mustBeFinal(page.kind()))
            .collect(
                Collectors.groupingBy(
                    FoundOnPage::kind,
                    Collectors.toMap(
                        FoundOnPage::recordId, FinalReports::isOpen, Boolean::logicalOr)));
    return open.entrySet().stream()
        .filter(kind -> kind.getValue().values().stream().allMatch(Predicate.isEqual(true)))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean isOpen(FoundOnPage page) {
    return page.findings().stream()
        .map(PageFinding::kind)
        .anyMatch(kind -> kind == FindingKind.PRELIMINARY || kind == FindingKind.PENDING);
  }
}
