package health.consilium.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A referral as its patient reads it back: each part empty until it was saved. */
public record ReferralDraft(
    UUID id,
    ReferralNumber number,
    ReferralStatus status,
    Instant changedAt,
    String language,
    boolean urgent,
    Optional<Submission> submission,
    Optional<PatientDetails> details,
    Optional<Illness> illness,
    Treatment treatment,
    List<String> questions,
    Optional<GivenConsent> consent,
    boolean maySend) {

  /** What the patient told about treatment so far. */
  public record Treatment(
      Optional<TreatmentTold> told,
      List<TreatmentLine> lines,
      Optional<Integer> patientLineCount) {}

  /** The consent in force. */
  public record GivenConsent(String textVersion, LetterWay letterWay, Instant givenAt) {}

  public static ReferralDraft of(Referral referral) {
    return new ReferralDraft(
        referral.id(),
        referral.number(),
        referral.status(),
        referral.changedAt(),
        referral.language(),
        referral.urgent(),
        referral.submission(),
        referral.details(),
        referral.illness(),
        new Treatment(referral.treatmentTold(), referral.lines(), referral.patientLineCount()),
        referral.questions(),
        referral
            .consentInForce()
            .map(c -> new GivenConsent(c.textVersion(), c.letterWay(), c.givenAt())),
        referral.maySend());
  }
}
