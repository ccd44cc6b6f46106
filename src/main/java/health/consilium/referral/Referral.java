package health.consilium.referral;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A patient's request for a second opinion.
 *
 * <p>Begun as a draft that is saved part by part, and sent with or without gaps; from then on its
 * answers stay, and what happens to it is its {@linkplain ReferralLife life}.
 */
@Entity
@SuppressWarnings("FieldCanBeFinal") // JPA sets them
public class Referral extends ReferralLife {

  @Column(name = "patient_id", nullable = false, updatable = false)
  private UUID patientId;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(nullable = false)
  private String language;

  @Embedded private IntakeAnswers answers = new IntakeAnswers();

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "urgent_sign", joinColumns = @JoinColumn(name = "referral_id"))
  @Column(name = "sign")
  @Enumerated(EnumType.STRING)
  private Set<UrgentSign> signs = new HashSet<>();

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "treatment_line", joinColumns = @JoinColumn(name = "referral_id"))
  @OrderColumn(name = "position")
  private List<TreatmentLine> lines = new ArrayList<>();

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "clinical_question", joinColumns = @JoinColumn(name = "referral_id"))
  @OrderColumn(name = "position")
  @Column(name = "words")
  private List<String> questions = new ArrayList<>();

  @OneToMany(mappedBy = "referral", cascade = CascadeType.ALL)
  private Set<Consent> consents = new HashSet<>();

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected Referral() {}

  /** An empty draft; {@code language} is the patient's, {@code en} or {@code zh}. */
  public Referral(ReferralNumber number, UUID patientId, String language, Instant now) {
    super(number, now);
    this.patientId = patientId;
    this.language = language;
    this.createdAt = now;
  }

  public void tellWhoSubmits(Submission submission, Instant now) {
    changeDraft(now);
    answers.keep(submission);
  }

  public void describePatient(PatientDetails details, Instant now) {
    changeDraft(now);
    answers.keep(details);
    language = details.language();
  }

  /** Urgent answers lift the referral at once, before it is complete. */
  public void describeIllness(Illness illness, Instant now) {
    changeDraft(now);
    answers.keep(illness);
    signs.clear();
    signs.addAll(illness.signs());
    lift(illness.urgent());
  }

  public void tellTreatment(
      List<TreatmentLine> told, @Nullable Integer patientLineCount, Instant now) {
    changeDraft(now);
    answers.keep(TreatmentTold.LINES, patientLineCount);
    lines.clear();
    lines.addAll(told);
  }

  /** The patient sends the treatment history as a record instead of typing it. */
  public void sendTreatmentAsRecords(@Nullable Integer patientLineCount, Instant now) {
    changeDraft(now);
    answers.keep(TreatmentTold.RECORDS, patientLineCount);
  }

  /** Refuses more than five questions. Empty ones are left out. */
  public void ask(List<String> words, Instant now) {
    changeDraft(now);
    List<String> asked = words.stream().map(String::strip).filter(w -> !w.isEmpty()).toList();
    if (asked.size() > 5) {
      throw new IllegalArgumentException("five questions at most");
    }
    questions.clear();
    questions.addAll(asked);
  }

  /**
   * A later consent takes the place of the one in force, which stays on record as withdrawn; the
   * same consent given again keeps its first date.
   */
  public void consent(String textVersion, LetterWay letterWay, Instant now) {
    changeDraft(now);
    if (consentInForce().filter(given -> given.says(textVersion, letterWay)).isPresent()) {
      return;
    }
    for (Consent earlier : consents) {
      earlier.withdraw(now);
    }
    consents.add(new Consent(this, textVersion, letterWay, now));
  }

  /**
   * Everything that sending needs is there: who, the patient, the illness, a question, consent.
   *
   * <p>Treatment and records may be missing: that is told, and never stops a referral.
   */
  public boolean maySend() {
    return status() == ReferralStatus.DRAFT
        && answers.submission().isPresent()
        && answers.details(language).isPresent()
        && illness().filter(Illness::signsAsked).isPresent()
        && !questions.isEmpty()
        && consentInForce().isPresent();
  }

  /** Hands the referral over; from now on its answers no longer change. Gaps never stop it. */
  public void submit(Instant now) {
    if (!maySend()) {
      throw new NotPossibleNow(number());
    }
    queue(now);
  }

  private void changeDraft(Instant now) {
    requireStatus(ReferralStatus.DRAFT);
    changed(now);
  }

  public UUID patientId() {
    return patientId;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** The language of the letter and of all mails: {@code en} or {@code zh}. */
  public String language() {
    return language;
  }

  public Optional<Submission> submission() {
    return answers.submission();
  }

  public Optional<PatientDetails> details() {
    return answers.details(language);
  }

  public Optional<Illness> illness() {
    Set<UrgentSign> now =
        signs.isEmpty() ? EnumSet.noneOf(UrgentSign.class) : EnumSet.copyOf(signs);
    return answers.illness(now);
  }

  public Optional<TreatmentTold> treatmentTold() {
    return answers.treatmentTold();
  }

  public List<TreatmentLine> lines() {
    return List.copyOf(lines);
  }

  /** How many treatments the patient counts. */
  public Optional<Integer> patientLineCount() {
    return answers.patientLineCount();
  }

  public List<String> questions() {
    return List.copyOf(questions);
  }

  public Optional<Consent> consentInForce() {
    return consents.stream().filter(Consent::inForce).findFirst();
  }

  @Override
  public String toString() {
    return number().value();
  }
}
