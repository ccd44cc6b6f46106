package health.consilium.evaluation;

import health.consilium.account.Coordinator;
import health.consilium.records.MedicalRecords;
import health.consilium.records.RecordReading;
import health.consilium.records.SetApartPage;
import health.consilium.records.UnknownRecord;
import health.consilium.records.findings.FindingDesk;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
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
  @Inject MedicalRecords records;
  @Inject RecordReading reading;
  @Inject FindingDesk findings;

  /** Those of which a page can still be read; none of a referral that was withdrawn. */
  public List<AnothersRecord> saidOf(ReferralNumber number, Coordinator coordinator) {
    Referral referral = referrals.require(number);
    List<UUID> said =
        evaluations.ofReferral(referral.id()).stream()
            .flatMap(evaluation -> evaluation.form().records().anothers())
            .toList();
    List<SetApartPage> apart = records.setApartOf(referral.id());
    return reading.recordsOf(number, coordinator).stream()
        .filter(record -> said.contains(record.id()))
        .map(record -> AnothersRecord.of(record, apart))
        .filter(AnothersRecord::readable)
        .toList();
  }

  /** Sets all pages of it apart; refused as unknown when no reviewer takes it for another's. */
  public void setAside(ReferralNumber number, UUID recordId, Coordinator coordinator) {
    saidOf(number, coordinator).stream()
        .filter(record -> record.id().equals(recordId))
        .findFirst()
        .orElseThrow(UnknownRecord::new)
        .pages()
        .forEach(page -> findings.setAside(number, recordId, page, coordinator));
  }
}
