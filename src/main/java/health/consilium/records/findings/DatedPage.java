package health.consilium.records.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A day as it is written on a page, and what was done then.
 *
 * @param sure false when day and month may be meant the other way round
 */
public record DatedPage(UUID recordId, int page, What what, LocalDate day, boolean sure) {

  /** These are kept apart: a report of today may be about a sample of last month. */
  public enum What {
    COLLECTED,
    REPORTED,
    PRINTED
  }

  static List<DatedPage> on(FoundOnPage page) {
    return Stream.of(What.values()).flatMap(what -> dates(page, what)).distinct().toList();
  }

  private static Stream<DatedPage> dates(FoundOnPage page, What what) {
    return page.said(FindingKind.valueOf(what.name())).stream()
        .flatMap(date -> WrittenDate.kept(date).stream())
        .map(
            date ->
                new DatedPage(
                    page.recordId(), page.number(), what, date.date(), !date.ambiguous()));
  }
}
