package health.consilium.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Referrals in each state of their life, each with a number and a patient of its own. */
public final class ReferralFixture {

  /** When the referrals of this fixture were begun: a Monday morning. */
  public static final Instant BEGUN = Instant.parse("2026-09-28T08:00:00Z");

  public static final Instant SUBMITTED = BEGUN.plusSeconds(3600);
  public static final Instant CLAIMED = SUBMITTED.plusSeconds(7200);
  public static final Instant RETURNED = CLAIMED.plusSeconds(1800);
  public static final Instant EVALUATED = CLAIMED.plusSeconds(86_400);
  public static final Instant ANSWERED = EVALUATED.plusSeconds(3600);

  private static final AtomicLong NUMBERS =
      new AtomicLong(ThreadLocalRandom.current().nextLong(100_000, 900_000_000));

  private ReferralFixture() {}

  public static ReferralNumber aNumber() {
    return ReferralNumber.of(2026, NUMBERS.incrementAndGet());
  }

  public static Submission herself() {
    return new Submission(Submitter.MYSELF, null, null, null);
  }

  public static PatientDetails tanAdrian() {
    return new PatientDetails(
        "Tan Adrian Fiktif",
        LocalDate.of(1984, 3, 14),
        Sex.MALE,
        "MY",
        "en",
        "Asia/Kuala_Lumpur",
        new PatientDetails.Reach("+60 12 000 0000", "evenings", true));
  }

  public static Illness myeloma(UrgentSign... signs) {
    Set<UrgentSign> now = EnumSet.noneOf(UrgentSign.class);
    now.addAll(List.of(signs));
    return new Illness(
        Disease.MM,
        "Transplant last year, came back after 9 months",
        new YearAndMonth(2024, 8),
        "Hospital Contoh Utama",
        false,
        now);
  }

  public static TreatmentLine firstLine() {
    return new TreatmentLine(
        "bortezomib, lenalidomide, dexamethasone",
        new YearAndMonth(2024, 9),
        new YearAndMonth(2025, null),
        BestResult.GONE,
        WhyStopped.FINISHED);
  }

  /** A draft of which nothing is filled in. */
  public static Referral emptyDraft() {
    return emptyDraft(UUID.randomUUID());
  }

  public static Referral emptyDraft(UUID patientId) {
    return new Referral(aNumber(), patientId, "en", BEGUN);
  }

  /** A draft that is filled in and may be sent. */
  public static Referral draftReferral() {
    return draftReferral(UUID.randomUUID());
  }

  public static Referral draftReferral(UUID patientId) {
    Referral referral = emptyDraft(patientId);
    referral.tellWhoSubmits(herself(), BEGUN);
    referral.describePatient(tanAdrian(), BEGUN);
    referral.describeIllness(myeloma(), BEGUN);
    referral.tellTreatment(List.of(firstLine()), 5, BEGUN);
    referral.ask(List.of("Can I have CAR-T (FUCASO) in China?", "How much total cost?"), BEGUN);
    referral.consent("2026-09-01", LetterWay.LINK, BEGUN);
    return referral;
  }

  public static Referral submittedReferral() {
    return submittedReferral(UUID.randomUUID());
  }

  public static Referral submittedReferral(UUID patientId) {
    Referral referral = draftReferral(patientId);
    referral.submit(SUBMITTED);
    return referral;
  }

  public static Referral urgentReferral() {
    Referral referral = draftReferral();
    referral.describeIllness(myeloma(UrgentSign.FEVER), BEGUN);
    referral.submit(SUBMITTED);
    return referral;
  }

  public static Referral referralInReview() {
    return referralInReview(UUID.randomUUID());
  }

  public static Referral referralInReview(UUID patientId) {
    Referral referral = submittedReferral(patientId);
    referral.beginReview(CLAIMED);
    return referral;
  }

  /** Waits for its patient's records. */
  public static Referral returnedReferral() {
    Referral referral = referralInReview();
    referral.returnForRecords(RETURNED);
    return referral;
  }

  public static Referral evaluatedReferral() {
    return evaluatedReferral(UUID.randomUUID());
  }

  public static Referral evaluatedReferral(UUID patientId) {
    Referral referral = referralInReview(patientId);
    referral.evaluated(EVALUATED);
    return referral;
  }

  public static Referral answeredReferral() {
    Referral referral = evaluatedReferral();
    referral.answered(ANSWERED);
    return referral;
  }

  /** A referral in any state, reached by its own verbs. */
  public static Referral referralThatIs(ReferralStatus status) {
    return switch (status) {
      case DRAFT -> draftReferral();
      case SUBMITTED ->
          throw new IllegalArgumentException("a sent referral is queued in the same breath");
      case AWAITING_REVIEW -> submittedReferral();
      case IN_REVIEW -> referralInReview();
      case AWAITING_RECORDS -> returnedReferral();
      case EVALUATED -> evaluatedReferral();
      case ANSWERED -> answeredReferral();
      case CLOSED -> {
        Referral referral = answeredReferral();
        referral.close(ANSWERED.plusSeconds(1));
        yield referral;
      }
      case WITHDRAWN -> {
        Referral referral = submittedReferral();
        referral.withdraw(SUBMITTED.plusSeconds(1));
        yield referral;
      }
      case DECLINED -> {
        Referral referral = submittedReferral();
        referral.decline(SUBMITTED.plusSeconds(1));
        yield referral;
      }
    };
  }
}
