package health.consilium.evaluation;

import health.consilium.account.Coordinator;
import health.consilium.records.RecordReading;
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

/**
 * Where the office hears that a reviewer takes a record for another person's, as soon as it is
 * saved: only the office sets pages apart, and until it does they can be read.
 */
@ApplicationScoped
@Transactional
public class AnothersRecords {

  @Inject Referrals referrals;
  @Inject Evaluations evaluations;
  @Inject SaidToBeAnothers anothers;
  @Inject RecordReading reading;
  @Inject FindingDesk findings;

  /**
   * Those of which a page is there that was neither set apart nor found to be the patient's since
   * the reviewer said so; none of a referral that was withdrawn.
   */
  public List<AnothersRecord> saidOf(ReferralNumber number, Coordinator coordinator) {
    Referral referral = referrals.require(number);
    List<UUID> said =
        evaluations.ofReferral(referral.id()).stream()
            .flatMap(evaluation -> evaluation.form().records().anothers())
            .toList();
    Map<UUID, Set<Integer>> decided = anothers.decidedOf(referral.id());
    return reading.recordsOf(number, coordinator).stream()
        .filter(record -> said.contains(record.id()))
        .map(record -> AnothersRecord.of(record, decided.getOrDefault(record.id(), Set.of())))
        .filter(AnothersRecord::undecided)
        .toList();
  }

  /**
   * Sets those of its pages apart that were shown; refused as unknown when no reviewer takes it for
   * another's, or that is settled.
   */
  public void setAside(
      ReferralNumber number, UUID recordId, List<Integer> shown, Coordinator coordinator) {
    undecided(number, recordId, shown, coordinator)
        .forEach(page -> findings.setAside(number, recordId, page, coordinator));
  }

  /** The pages that were shown are this patient's after all; refused like the other. */
  public void keep(
      ReferralNumber number, UUID recordId, List<Integer> shown, Coordinator coordinator) {
    undecided(number, recordId, shown, coordinator)
        .forEach(page -> findings.keep(number, recordId, page, coordinator));
  }

  private List<Integer> undecided(
      ReferralNumber number, UUID recordId, List<Integer> shown, Coordinator coordinator) {
    return saidOf(number, coordinator).stream()
        .filter(record -> record.id().equals(recordId))
        .findFirst()
        .orElseThrow(UnknownRecord::new)
        .pages()
        .stream()
        .filter(shown::contains)
        .toList();
  }
}
