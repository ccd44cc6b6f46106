package health.consilium.records.findings;

import health.consilium.records.PageWasRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Looks over every page as soon as its words are known, in the same transaction. */
@ApplicationScoped
public class PageInspection {

  /** A page that was read with less than this was blurred, dark or written by hand. */
  private static final int LEGIBLE = 60;

  @Inject Findings findings;

  void look(@Observes PageWasRead page) {
    PageStatements.in(page.words()).forEach(finding -> findings.insert(page.pageId(), finding));
    if (page.confidence() < LEGIBLE) {
      findings.insert(
          page.pageId(),
          new PageFinding(FindingKind.HARD_TO_READ, Integer.toString(page.confidence())));
    }
  }
}
