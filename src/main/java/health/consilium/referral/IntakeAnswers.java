package health.consilium.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The columns in which a referral keeps what the patient filled in; each part is empty until saved.
 */
@Embeddable
class IntakeAnswers {

  private static final int LONGEST_NAME = 120;

  @Enumerated(EnumType.STRING)
  @Column(name = "submitter")
  private @Nullable Submitter submitter;

  @Column(name = "submitter_name")
  private @Nullable String submitterName;

  @Column(name = "submitter_role")
  private @Nullable String submitterRole;

  @Column(name = "patient_email")
  private @Nullable String patientEmail;

  @Column(name = "patient_name")
  private @Nullable String patientName;

  @Column(name = "birth_date")
  private @Nullable LocalDate birthDate;

  @Enumerated(EnumType.STRING)
  private @Nullable Sex sex;

  private @Nullable String country;

  @Column(name = "time_zone")
  private @Nullable String timeZone;

  private @Nullable String phone;

  @Column(name = "call_times")
  private @Nullable String callTimes;

  @Column(name = "call_wanted", nullable = false)
  private boolean callWanted;

  @Enumerated(EnumType.STRING)
  private @Nullable Disease disease;

  @Column(name = "own_words")
  private @Nullable String ownWords;

  @Column(name = "found_year")
  private @Nullable Integer foundYear;

  @Column(name = "found_month")
  private @Nullable Integer foundMonth;

  @Column(name = "treated_at")
  private @Nullable String treatedAt;

  @Column(name = "in_hospital")
  private @Nullable String inHospital;

  @Enumerated(EnumType.STRING)
  @Column(name = "signs_told")
  private @Nullable SignsTold signsTold;

  @Enumerated(EnumType.STRING)
  @Column(name = "treatment_by")
  private @Nullable TreatmentTold treatmentTold;

  @Column(name = "patient_line_count")
  private @Nullable Integer patientLineCount;

  void keep(Submission submission) {
    requireShort(submission.name());
    requireShort(submission.role());
    submitter = submission.submitter();
    submitterName = submission.name();
    submitterRole = submission.role();
    patientEmail = submission.patientEmail();
  }

  Optional<Submission> submission() {
    return submitter == null
        ? Optional.empty()
        : Optional.of(new Submission(submitter, submitterName, submitterRole, patientEmail));
  }

  void keep(PatientDetails details) {
    requireShort(details.name());
    patientName = details.name();
    birthDate = details.birthDate();
    sex = details.sex();
    country = details.country();
    timeZone = details.timeZone();
    phone = details.reach().phone();
    callTimes = details.reach().callTimes();
    callWanted = details.reach().callWanted();
  }

  /** Names stand in mails and on letters: one line, and no longer than a name is. */
  private static void requireShort(@Nullable String name) {
    if (name != null
        && (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl))) {
      throw new IllegalArgumentException("not a name");
    }
  }

  Optional<PatientDetails> details(String language) {
    if (patientName == null || birthDate == null || sex == null) {
      return Optional.empty();
    }
    return Optional.of(
        new PatientDetails(
            patientName,
            birthDate,
            sex,
            country == null ? "" : country,
            language,
            timeZone == null ? "UTC" : timeZone,
            new PatientDetails.Reach(phone, callTimes, callWanted)));
  }

  void keep(Illness illness) {
    disease = illness.disease();
    ownWords = illness.ownWords();
    foundYear = illness.found() == null ? null : illness.found().year();
    foundMonth = illness.found() == null ? null : illness.found().month();
    treatedAt = illness.treatedAt();
    inHospital = illness.inHospital() == null ? null : illness.inHospital() ? "YES" : "NO";
    signsTold = illness.signsTold();
  }

  Optional<Illness> illness(Set<UrgentSign> signs) {
    if (disease == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Illness(
            disease,
            ownWords,
            foundYear == null ? null : new YearAndMonth(foundYear, foundMonth),
            treatedAt,
            inHospital == null ? null : inHospital.equals("YES"),
            signs,
            signsTold));
  }

  void keep(TreatmentTold told, @Nullable Integer lineCount) {
    treatmentTold = told;
    patientLineCount = lineCount;
  }

  Optional<TreatmentTold> treatmentTold() {
    return Optional.ofNullable(treatmentTold);
  }

  Optional<Integer> patientLineCount() {
    return Optional.ofNullable(patientLineCount);
  }
}
