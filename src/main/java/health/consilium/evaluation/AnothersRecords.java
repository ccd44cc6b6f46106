package health.consilium.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import health.consilium.account.Coordinator;
import health.consilium.records.RecordReading;
import health.consilium.records.RecordToRead;
import health.consilium.records.UnknownRecord;
import health.consilium.records.findings.FindingDesk;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Where the office hears that a reviewer takes a record for another person's, as soon as it is
 * saved: only the office sets pages apart, and until it does they can be read.
 */
@ApplicationScoped
@Transactional
public class AnothersRecords {

  @Inject Referrals referrals;
  @Inject SaidToBeAnothers anothers;
  @Inject RecordReading reading;
  @Inject FindingDesk findings;

  /**
   * Those of which a page is there that was neither set apart nor found to be the patient's since
   * the reviewer said so; none of a referral that was withdrawn.
   */
  public List<AnothersRecord> saidOf(ReferralNumber number, Coordinator coordinator) {
    Referral referral = referrals.require(number);
    Set<UUID> said = anothers.of(referral.id());
    Map<UUID, Set<Integer>> settled = pages(referral, DecidedPage::settled);
    return reading.recordsOf(number, coordinator).stream()
        .filter(record -> said.contains(record.id()))
        .map(record -> AnothersRecord.of(record, page -> !has(settled, record, page)))
        .filter(AnothersRecord::hasPages)
        .toList();
  }

  /** Those of which pages were found to be the patient's, and nobody says otherwise since. */
  public List<AnothersRecord> keptOf(ReferralNumber number, Coordinator coordinator) {
    Map<UUID, Set<Integer>> kept =
        pages(referrals.require(number), page -> page.ours() && page.settled());
    return reading.recordsOf(number, coordinator).stream()
        .map(record -> AnothersRecord.of(record, page -> has(kept, record, page)))
        .filter(AnothersRecord::hasPages)
        .toList();
  }

  /**
   * Sets those of its pages apart that were shown; refused as unknown when no reviewer takes it for
   * another's, or that is settled.
   */
  public void setAside(
      ReferralNumber number, UUID recordId, List<Integer> shown, Coordinator coordinator) {
    shownOf(saidOf(number, coordinator), recordId, shown)
        .forEach(page -> findings.setAside(number, recordId, page, coordinator));
  }

  /** The same of pages that were kept, which was a mistake; refused as unknown when none were. */
  public void setAsideAfterAll(
      ReferralNumber number, UUID recordId, List<Integer> shown, Coordinator coordinator) {
    shownOf(keptOf(number, coordinator), recordId, shown)
        .forEach(page -> findings.setAside(number, recordId, page, coordinator));
  }

  /** The pages that were shown are this patient's after all; refused like the other. */
  public void keep(
      ReferralNumber number, UUID recordId, List<Integer> shown, Coordinator coordinator) {
    shownOf(saidOf(number, coordinator), recordId, shown)
        .forEach(page -> findings.keep(number, recordId, page, coordinator));
  }

  private Map<UUID, Set<Integer>> pages(Referral referral, Predicate<DecidedPage> which) {
    return anothers.decidedOf(referral.id()).stream()
        .filter(which)
        .collect(groupingBy(DecidedPage::recordId, mapping(DecidedPage::number, toSet())));
  }

  private static boolean has(Map<UUID, Set<Integer>> pages, RecordToRead record, int page) {
    return pages.getOrDefault(record.id(), Set.of()).contains(page);
  }

  private static List<Integer> shownOf(
      List<AnothersRecord> records, UUID recordId, List<Integer> shown) {
    return records.stream()
        .filter(record -> record.id().equals(recordId))
        .findFirst()
        .orElseThrow(UnknownRecord::new)
        .pages()
        .stream()
        .filter(shown::contains)
        .toList();
  }
}
