package health.consilium.records.completeness;

import health.consilium.account.Coordinator;
import health.consilium.account.Patient;
import health.consilium.account.Reviewer;
import health.consilium.records.MedicalRecords;
import health.consilium.records.RecordKind;
import health.consilium.referral.Disease;
import health.consilium.referral.Illness;
import health.consilium.referral.NotPossibleNow;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import health.consilium.referral.UnknownReferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where a patient says how it stands with each kind of record, and all see what is missing. */
@ApplicationScoped
@Transactional
public class RecordCompleteness {

  @Inject Referrals referrals;
  @Inject MedicalRecords records;
  @Inject RecordSlots slots;
  @Inject Gaps gaps;
  @Inject MissingKinds missing;

  public void say(ReferralNumber number, Map<RecordKind, Availability> said, Patient patient) {
    Referral referral = referrals.require(number, patient);
    if (referral.status().over()) {
      throw new NotPossibleNow(number);
    }
    said.forEach((kind, availability) -> slots.say(referral.id(), kind, availability));
  }

  /** Kinds of which the patient said nothing are not in it. */
  public Map<RecordKind, Availability> said(ReferralNumber number, Patient patient) {
    return slots.of(referrals.require(number, patient).id());
  }

  public GapList gaps(ReferralNumber number, Patient patient) {
    return gapsIn(referrals.require(number, patient)).forThePatient();
  }

  /** For a reviewer who holds the referral or has signed its evaluation. */
  public GapList gaps(ReferralNumber number, Reviewer reviewer) {
    Referral referral = referrals.require(number);
    if (!records.mayBeReadBy(referral, reviewer)) {
      throw new UnknownReferral();
    }
    return gapsIn(referral);
  }

  /** Of any referral that was sent; a withdrawn one misses nothing any more. */
  public GapList gaps(ReferralNumber number, Coordinator coordinator) {
    Referral referral = referrals.require(number);
    return records.mayBeReadBy(referral, coordinator) ? gapsIn(referral) : new GapList(List.of());
  }

  /**
   * The kinds that are not there, of many referrals that the queue shows to every reviewer; how
   * complete a record is shows only to whoever may read it.
   */
  public Map<UUID, GapList> missing(Collection<UUID> referralIds, Reviewer reviewer) {
    return missing.of(referralIds);
  }

  private GapList gapsIn(Referral referral) {
    Disease disease = referral.illness().map(Illness::disease).orElse(Disease.UNKNOWN);
    return gaps.in(referral, disease);
  }
}
