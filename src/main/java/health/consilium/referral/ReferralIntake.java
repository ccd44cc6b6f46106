package health.consilium.referral;

import health.consilium.account.Patient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a patient fills in a referral, part by part, and sends it. Each part is saved on its own.
 */
@ApplicationScoped
@Transactional
public class ReferralIntake {

  @Inject Referrals referrals;
  @Inject Clock clock;
  @Inject Event<ReferralSubmitted> submitted;
  @Inject Event<DraftDeleted> deleted;

  /** The patient's open draft; begun when there is none. A patient has one draft at a time. */
  public ReferralNumber openDraft(Patient patient, String language) {
    return referrals.draftOf(patient).orElseGet(() -> begin(patient, language)).number();
  }

  /** The open draft as the patient left it. */
  public Optional<ReferralDraft> draft(Patient patient) {
    return referrals.draftOf(patient).map(ReferralDraft::of);
  }

  /** A referral of this patient as it was filled in, sent or not. */
  public ReferralDraft read(ReferralNumber number, Patient patient) {
    return ReferralDraft.of(referrals.require(number, patient));
  }

  public void tellWhoSubmits(ReferralNumber number, Submission submission, Patient patient) {
    change(number, patient, (referral, now) -> referral.tellWhoSubmits(submission, now));
  }

  public void describePatient(ReferralNumber number, PatientDetails details, Patient patient) {
    change(number, patient, (referral, now) -> referral.describePatient(details, now));
  }

  public void describeIllness(ReferralNumber number, Illness illness, Patient patient) {
    change(number, patient, (referral, now) -> referral.describeIllness(illness, now));
  }

  public void tellTreatment(
      ReferralNumber number,
      List<TreatmentLine> lines,
      @Nullable Integer lineCount,
      Patient patient) {
    change(number, patient, (referral, now) -> referral.tellTreatment(lines, lineCount, now));
  }

  public void sendTreatmentAsRecords(
      ReferralNumber number, @Nullable Integer lineCount, Patient patient) {
    change(number, patient, (referral, now) -> referral.sendTreatmentAsRecords(lineCount, now));
  }

  public void ask(ReferralNumber number, List<String> questions, Patient patient) {
    change(number, patient, (referral, now) -> referral.ask(questions, now));
  }

  public void consent(
      ReferralNumber number, String textVersion, LetterWay letterWay, Patient patient) {
    change(number, patient, (referral, now) -> referral.consent(textVersion, letterWay, now));
  }

  /** Sending twice is harmless: the second time nothing happens. */
  public void submit(ReferralNumber number, Patient patient) {
    Referral referral = referrals.require(number, patient);
    if (referral.submittedAt().isPresent()) {
      return;
    }
    referral.submit(clock.instant());
    referrals.record(referral, patient.accountId());
    submitted.fire(new ReferralSubmitted(referral.id(), referral.number(), referral.patientId()));
  }

  /**
   * Deletes a draft with all that hangs on it; what was sent can only be withdrawn. Deleting twice
   * is harmless, and another patient's draft is left alone in the same silence.
   */
  public void deleteDraft(ReferralNumber number, Patient patient) {
    Optional<Referral> own = referrals.findAlone(number, patient);
    if (own.isEmpty()) {
      return;
    }
    Referral draft = own.get();
    if (draft.status() != ReferralStatus.DRAFT) {
      throw new NotPossibleNow(number);
    }
    deleted.fire(new DraftDeleted(draft.id(), number, patient.accountId(), clock.instant()));
    referrals.erase(draft);
  }

  private Referral begin(Patient patient, String language) {
    Instant now = clock.instant();
    int year = now.atZone(ZoneOffset.UTC).getYear();
    var referral = new Referral(referrals.nextNumber(year), patient.accountId(), language, now);
    referrals.insert(referral);
    return referral;
  }

  private void change(ReferralNumber number, Patient patient, BiConsumer<Referral, Instant> verb) {
    Referral referral = referrals.require(number, patient);
    verb.accept(referral, clock.instant());
    referrals.record(referral, patient.accountId());
  }
}
