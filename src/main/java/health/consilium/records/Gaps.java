package health.consilium.records;

import health.consilium.records.findings.Findings;
import health.consilium.records.findings.Prompts;
import health.consilium.referral.Disease;
import health.consilium.referral.Referral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Works out what is missing of a referral: kinds that are not there, and pages of those that are.
 */
@ApplicationScoped
public class Gaps {

  @Inject RecordSlots slots;
  @Inject MedicalRecords records;
  @Inject Findings findings;

  /** What a record must tell depends on the illness. */
  public GapList in(Referral referral, Disease disease) {
    return GapList.of(slots.of(referral.id()), records.of(referral.id()), disease)
        .withPagesMissing(
            Prompts.kindsWithPagesMissing(findings.ofReferral(referral.id())), disease);
  }
}
