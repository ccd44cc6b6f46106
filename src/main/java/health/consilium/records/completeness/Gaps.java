package health.consilium.records.completeness;

import health.consilium.records.MedicalRecords;
import health.consilium.records.findings.FinalReports;
import health.consilium.records.findings.Findings;
import health.consilium.records.findings.FoundOnPage;
import health.consilium.records.findings.OldResults;
import health.consilium.records.findings.Prompts;
import health.consilium.referral.Disease;
import health.consilium.referral.Referral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Works out what is missing of a referral: kinds not there, or not as they should be. */
@ApplicationScoped
public class Gaps {

  @Inject RecordSlots slots;
  @Inject MedicalRecords records;
  @Inject Findings findings;
  @Inject Clock clock;

  /** What a record must tell depends on the illness. */
  public GapList in(Referral referral, Disease disease) {
    List<FoundOnPage> pages = findings.ofReferral(referral.id());
    OldResults old = OldResults.of(pages, referral, disease, clock.instant());
    return GapList.of(slots.of(referral.id()), records.of(referral.id()), disease)
        .with(Gap.Reason.PAGES_MISSING, Prompts.kindsWithPagesMissing(pages), disease)
        .with(Gap.Reason.NOT_FINAL, FinalReports.kindsWithout(pages), disease)
        .with(Gap.Reason.OUTDATED, old.kinds(), disease);
  }
}
