package health.consilium.evaluation;

import health.consilium.account.Patient;
import health.consilium.records.MedicalRecords;
import health.consilium.referral.NotPossibleNow;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralEventKind;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.Referrals;
import health.consilium.review.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Where a patient whose referral was answered asks for another look, because results are new. */
@ApplicationScoped
@Transactional
public class NewResultsDesk {

  @Inject Evaluations evaluations;
  @Inject Referrals referrals;
  @Inject MedicalRecords records;
  @Inject Claims claims;
  @Inject Clock clock;

  /** Refused as unknown when it is another patient's. */
  public NewResults look(ReferralNumber number, Patient patient) {
    Referral referral = referrals.require(number, patient);
    boolean answered = referral.status() == ReferralStatus.ANSWERED;
    return new NewResults(
        answered, evaluations.ofReferral(referral.id()).map(this::filesSinceSigned).orElse(0));
  }

  /**
   * Begins the next edition with everything in place and brings the referral back to whoever
   * signed, or to the queue when that reviewer cannot.
   *
   * <p>Saying it twice changes nothing; refused until the letter has left, and refused with {@link
   * NothingNew} when no record came since.
   */
  public void reopen(ReferralNumber number, Patient patient) {
    Referral referral = referrals.requireAlone(number, patient);
    Evaluation last =
        evaluations.ofReferral(referral.id()).orElseThrow(() -> new NotPossibleNow(number));
    if (last.reason() == EditionReason.NEW_RESULTS && evaluations.signatureOf(last).isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    referral.reopen(now);
    if (filesSinceSigned(last) == 0) {
      throw new NothingNew();
    }
    claims.comeBack(referral, last.reviewerId(), ReferralEventKind.QUEUED, now);
    referrals.record(referral, patient.accountId());
    evaluations.begin(new EditionBegun(last, last.nextEdition(EditionReason.NEW_RESULTS, now)));
  }

  /** What came while the letter waited to leave is not in it either. */
  private int filesSinceSigned(Evaluation last) {
    return evaluations
        .signatureOf(last)
        .map(signature -> records.countOfFilesSince(last.referralId(), signature.signedAt()))
        .orElse(0);
  }
}
