package health.consilium.records.findings;

import health.consilium.records.RecordGuide;
import health.consilium.records.RecordKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether reports that are preliminary, or on which something is still to come, were followed by
 * their final ones.
 *
 * <p>A final report follows when it is about the same sample and not older. One about another
 * sample does not, however new it is: the diagnostic report and that of the current relapse must
 * both be final ({@code documents.yaml}, {@code pathology_report.complete_when}). The day of
 * collection, which is kept apart from that of the report ({@code common_elements.document_date}),
 * says which sample it is; where one of both names none, the days of the reports decide. What names
 * no day at all is no proof: then a person has to look.
 */
public final class FinalReports {

  private FinalReports() {}

  /** The kinds, of those that are complete only when final, of which a final report is missing. */
  public static Set<RecordKind> kindsWithout(List<FoundOnPage> pages) {
    List<Report> reports =
        pages.stream()
            .filter(page -> !page.isAnothers() && RecordGuide.get().mustBeFinal(page.kind()))
            .collect(Collectors.groupingBy(FoundOnPage::recordId))
            .values()
            .stream()
            .map(Report::of)
            .toList();
    return reports.stream()
        .filter(Report::open)
        .filter(open -> reports.stream().noneMatch(other -> other.follows(open)))
        .map(Report::kind)
        .collect(Collectors.toSet());
  }

  /** What the pages of one record say together. */
  private record Report(
      RecordKind kind,
      boolean open,
      List<WrittenDate> collected,
      Optional<LocalDate> lastReported) {

    static Report of(List<FoundOnPage> pages) {
      return new Report(
          pages.getFirst().kind(),
          says(pages, FindingKind.PRELIMINARY) || says(pages, FindingKind.PENDING),
          dates(pages, FindingKind.COLLECTED),
          dates(pages, FindingKind.REPORTED).stream()
              .map(WrittenDate::latest)
              .max(Comparator.naturalOrder()));
    }

    private static boolean says(List<FoundOnPage> pages, FindingKind what) {
      return pages.stream().anyMatch(page -> !page.said(what).isEmpty());
    }

    private static List<WrittenDate> dates(List<FoundOnPage> pages, FindingKind what) {
      return pages.stream()
          .flatMap(page -> page.said(what).stream())
          .flatMap(date -> WrittenDate.kept(date).stream())
          .toList();
    }

    boolean follows(Report unfinished) {
      if (open || kind != unfinished.kind) {
        return false;
      }
      if (collected.isEmpty() || unfinished.collected.isEmpty()) {
        return lastReported.isPresent()
            && unfinished.lastReported.isPresent()
            && !isOlderThan(unfinished);
      }
      return isOfTheSampleOf(unfinished) && !isOlderThan(unfinished);
    }

    private boolean isOfTheSampleOf(Report other) {
      return collected.stream()
          .anyMatch(
              day ->
                  other.collected.stream()
                      .anyMatch(its -> day.mayBe(its.date()) || its.mayBe(day.date())));
    }

    private boolean isOlderThan(Report other) {
      return lastReported.flatMap(day -> other.lastReported.map(day::isBefore)).orElse(false);
    }
  }
}
