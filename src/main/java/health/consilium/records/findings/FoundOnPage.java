package health.consilium.records.findings;

import health.consilium.records.PageLook;
import health.consilium.records.RecordKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that was found on one page, and whether it is the patient's when somebody decided that.
 *
 * @param ours whether the page is the patient's; empty when nobody was asked
 * @param look how it looks when it was photographed or scanned
 */
public record FoundOnPage(
    UUID recordId,
    RecordKind kind,
    int number,
    Optional<Boolean> ours,
    Optional<PageLook> look,
    List<PageFinding> findings) {

  boolean isAnothers() {
    return ours.equals(Optional.of(false));
  }

  List<String> said(FindingKind what) {
    return findings.stream()
        .filter(finding -> finding.kind() == what)
        .map(PageFinding::detail)
        .toList();
  }
}
