package health.consilium.review;

import health.consilium.account.Reviewer;
import health.consilium.platform.language.Language;
import health.consilium.platform.settings.Settings;
import health.consilium.records.UnneededRecords;
import health.consilium.records.completeness.RecordsTemplate;
import health.consilium.records.completeness.RecordsWanted;
import health.consilium.referral.NothingAsked;
import health.consilium.referral.PatientDetails;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.WaitingForRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Where the reviewer who holds a referral asks its patient for records; the claim stays, and so
 * does what was written.
 */
@ApplicationScoped
@Transactional
public class AskingForRecords {

  @Inject HeldReferrals held;
  @Inject WaitingForRecords waiting;
  @Inject UnneededRecords unneeded;
  @Inject AnswersInWords answers;
  @Inject Settings settings;

  /** Refused unless the reviewer holds it, as all of this is. */
  public AskedOfPatient look(ReferralNumber number, Reviewer reviewer) {
    return answers.to(held.require(number, reviewer));
  }

  /** What the patient would read, in the patient's language. */
  public String preview(ReferralNumber number, RecordsWanted wanted, Reviewer reviewer) {
    return written(wanted, held.require(number, reviewer));
  }

  /**
   * Asks in the patient's language, and lets the referral wait with its place kept. Refused when
   * nothing is wanted, and as {@link WaitingForRecords#begin} refuses.
   */
  public void ask(ReferralNumber number, RecordsWanted wanted, Reviewer reviewer) {
    if (wanted.isNothing()) {
      throw new NothingAsked();
    }
    Referral referral = held.requireAlone(number, reviewer);
    waiting.begin(referral, written(wanted, referral), reviewer);
  }

  /** Without what was asked. Doing it twice changes nothing. */
  public void goOn(ReferralNumber number, Reviewer reviewer) {
    unneeded.end(held.requireAlone(number, reviewer), reviewer);
  }

  private String written(RecordsWanted wanted, Referral referral) {
    String patient = referral.details().map(PatientDetails::name).orElse("");
    return new RecordsTemplate(patient, settings.site().hospitalName(), wanted)
        .in(Language.of(referral.language()).orElse(Language.ENGLISH));
  }
}
