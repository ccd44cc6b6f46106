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
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
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
 * <p>Begun as a draft that is saved part by part; sent with or without gaps; waits for a reviewer,
 * is reviewed, evaluated and answered. It may wait for its patient's records on the way, with its
 * place in the queue kept, go back to its reviewer to be corrected, or be withdrawn or declined.
 * Each verb here is one step of that life and refuses with {@link NotPossibleNow} what the life
 * does not allow.
 */
@Entity
@SuppressWarnings("FieldCanBeFinal") // JPA sets them
public class Referral {

  private static final int LONGEST_NAME = 120;

  @Id private UUID id;
  @Version private long version;

  @Column(nullable = false, updatable = false)
  private ReferralNumber number;

  @Column(name = "patient_id", nullable = false, updatable = false)
  private UUID patientId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ReferralStatus status = ReferralStatus.DRAFT;

  @Enumerated(EnumType.STRING)
  @Column(name = "resumes_as")
  private @Nullable ReferralStatus resumesAs;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Column(nullable = false)
  private boolean urgent;

  @Column(nullable = false)
  private String language;

  @Embedded private TwoClocks clocks = new TwoClocks();
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

  @Transient private List<ReferralStep> steps = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected Referral() {}

  /** An empty draft; {@code language} is the patient's, {@code en} or {@code zh}. */
  public Referral(ReferralNumber number, UUID patientId, String language, Instant now) {
    this.id = UUID.randomUUID();
    this.number = number;
    this.patientId = patientId;
    this.language = language;
    this.createdAt = now;
    this.changedAt = now;
    note(ReferralEventKind.BEGUN, status, now);
  }

  public void tellWhoSubmits(Submission submission, Instant now) {
    requireShort(submission.name());
    requireShort(submission.role());
    changeDraft(now);
    answers.keep(submission);
  }

  public void describePatient(PatientDetails details, Instant now) {
    requireShort(details.name());
    changeDraft(now);
    answers.keep(details);
    language = details.language();
  }

  /** Names stand in mails and on letters: one line, and no longer than a name is. */
  private static void requireShort(@Nullable String name) {
    if (name != null
        && (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl))) {
      throw new IllegalArgumentException("not a name");
    }
  }

  /** Urgent answers lift the referral at once, before it is complete. */
  public void describeIllness(Illness illness, Instant now) {
    changeDraft(now);
    answers.keep(illness);
    signs.clear();
    signs.addAll(illness.signs());
    urgent = illness.urgent();
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
    return status == ReferralStatus.DRAFT
        && answers.submission().isPresent()
        && answers.details(language).isPresent()
        && illness().filter(Illness::signsAsked).isPresent()
        && !questions.isEmpty()
        && consentInForce().isPresent();
  }

  /** Hands the referral over; from now on its answers no longer change. Gaps never stop it. */
  public void submit(Instant now) {
    if (!maySend()) {
      throw new NotPossibleNow(number);
    }
    submittedAt = now;
    moveTo(ReferralStatus.SUBMITTED, ReferralEventKind.SUBMITTED, now);
    moveTo(ReferralStatus.AWAITING_REVIEW, ReferralEventKind.QUEUED, now);
  }

  public void beginReview(Instant now) {
    if (status != ReferralStatus.AWAITING_REVIEW) {
      throw new NotPossibleNow(number);
    }
    moveTo(ReferralStatus.IN_REVIEW, ReferralEventKind.CLAIMED, now);
  }

  /** Back to the queue with nothing lost; while it waits for the patient, it will resume there. */
  public void returnToQueue(ReferralEventKind why, Instant now) {
    if (status == ReferralStatus.AWAITING_RECORDS) {
      resumesAs = ReferralStatus.AWAITING_REVIEW;
      note(why, status, now);
      return;
    }
    moveTo(ReferralStatus.AWAITING_REVIEW, why, now);
  }

  /** Another reviewer goes on where the first one stopped; the clocks run on. */
  public void handOver(Instant now) {
    note(ReferralEventKind.HANDED_OVER, status, now);
  }

  /** Waits for the patient; the hospital's clock stands still and the place is kept. */
  public void returnForRecords(Instant now) {
    ReferralStatus before = status;
    moveTo(ReferralStatus.AWAITING_RECORDS, ReferralEventKind.RECORDS_ASKED, now);
    resumesAs =
        before == ReferralStatus.IN_REVIEW
            ? ReferralStatus.IN_REVIEW
            : ReferralStatus.AWAITING_REVIEW;
  }

  /** The patient has sent what was asked: back to where it was. */
  public void resumeWithRecords(Instant now) {
    resume(ReferralEventKind.RECORDS_COMPLETED, now);
  }

  /** Nothing of what was asked is needed any more: back to where it was. */
  public void resumeWithout(Instant now) {
    resume(ReferralEventKind.RECORDS_UNNEEDED, now);
  }

  private void resume(ReferralEventKind why, Instant now) {
    if (status != ReferralStatus.AWAITING_RECORDS) {
      throw new NotPossibleNow(number);
    }
    ReferralStatus next = resumesAs == null ? ReferralStatus.AWAITING_REVIEW : resumesAs;
    moveTo(next, why, now);
    resumesAs = null;
  }

  /** The patient says that things got worse: lifted at once, whatever its state. */
  public void gotWorse(Instant now) {
    if (status.over() || status == ReferralStatus.DRAFT) {
      throw new NotPossibleNow(number);
    }
    urgent = true;
    note(ReferralEventKind.GOT_WORSE, status, now);
  }

  public void evaluated(Instant now) {
    moveTo(ReferralStatus.EVALUATED, ReferralEventKind.EVALUATED, now);
  }

  /**
   * What was signed has to be corrected: back to its reviewer, even when the letter left. When it
   * came back already, because its patient asked or has new results, it stays where it is.
   */
  public void reviewAgain(Instant now) {
    if (isBackAgain()) {
      note(ReferralEventKind.CORRECTION_ASKED, now);
      return;
    }
    if (!status.letterStands()) {
      throw new NotPossibleNow(number);
    }
    moveTo(ReferralStatus.IN_REVIEW, ReferralEventKind.CORRECTION_ASKED, now);
  }

  private boolean isBackAgain() {
    return answeredAt != null && !status.letterStands() && !status.over();
  }

  /**
   * The patient asks about the answer: it goes back to the reviewers, its letter stays, and the
   * clocks begin anew. Refused until it is answered.
   */
  public void askFurther(Instant now) {
    comeBack(ReferralEventKind.FOLLOW_UP_ASKED, now);
  }

  /**
   * The corrected letter left, and what the patient asked about the one before still waits: it goes
   * back to the reviewers, and the clocks run on from what was asked.
   */
  public void resumeFollowUp(Instant now) {
    requireAnswered();
    moveTo(ReferralStatus.IN_REVIEW, ReferralEventKind.FOLLOW_UP_RESUMED, now);
  }

  /**
   * The patient has new results: it goes back to the reviewers with all that is there, its letter
   * stands until the next one, and the clocks begin anew. Refused until it is answered.
   */
  public void reopen(Instant now) {
    comeBack(ReferralEventKind.NEW_RESULTS, now);
  }

  private void comeBack(ReferralEventKind why, Instant now) {
    requireAnswered();
    clocks.beginAnew();
    moveTo(ReferralStatus.IN_REVIEW, why, now);
  }

  private void requireAnswered() {
    if (status != ReferralStatus.ANSWERED) {
      throw new NotPossibleNow(number);
    }
  }

  /** Something was added to the answer, because the patient asked or by the reviewer's own wish. */
  public void addendumSigned(Instant now) {
    if (status == ReferralStatus.ANSWERED) {
      clocks.beginAnew();
    }
    moveTo(ReferralStatus.EVALUATED, ReferralEventKind.ADDENDUM_SIGNED, now);
  }

  public void answered(Instant now) {
    moveTo(ReferralStatus.ANSWERED, ReferralEventKind.ANSWERED, now);
    answeredAt = now;
  }

  /**
   * A letter left of a referral that is not answered by it, because it is on its way to the next
   * one already: it stays where it is, and is not taken back any more. Twice is harmless.
   */
  public void letterLeft(Instant now) {
    if (answeredAt == null) {
      answeredAt = now;
      note(ReferralEventKind.ANSWERED, now);
    }
  }

  public void close(Instant now) {
    moveTo(ReferralStatus.CLOSED, ReferralEventKind.CLOSED, now);
  }

  /** Taken back by its patient; refused once it was answered, because its letter cannot be. */
  public void withdraw(Instant now) {
    if (answeredAt != null) {
      throw new AnsweredAlready(number);
    }
    moveTo(ReferralStatus.WITHDRAWN, ReferralEventKind.WITHDRAWN, now);
  }

  public void decline(Instant now) {
    moveTo(ReferralStatus.DECLINED, ReferralEventKind.DECLINED, now);
  }

  /** Something happened that changes no status. */
  public void note(ReferralEventKind kind, Instant now) {
    note(kind, status, now);
  }

  private void changeDraft(Instant now) {
    if (status != ReferralStatus.DRAFT) {
      throw new NotPossibleNow(number);
    }
    changedAt = now;
  }

  private void moveTo(ReferralStatus next, ReferralEventKind kind, Instant now) {
    if (!status.mayBecome(next)) {
      throw new NotPossibleNow(number);
    }
    ReferralStatus from = status;
    clocks.turn(from, next, now);
    status = next;
    changedAt = now;
    note(kind, from, now);
  }

  private void note(ReferralEventKind kind, ReferralStatus from, Instant now) {
    steps.add(new ReferralStep(kind, from, status, now));
  }

  /** Hands out the steps since the last call, to be written as history. */
  List<ReferralStep> takeSteps() {
    List<ReferralStep> taken = List.copyOf(steps);
    steps.clear();
    return taken;
  }

  public Clocks clocks(Instant now) {
    return clocks.at(now, status);
  }

  public UUID id() {
    return id;
  }

  public ReferralNumber number() {
    return number;
  }

  public UUID patientId() {
    return patientId;
  }

  public ReferralStatus status() {
    return status;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }

  public Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }

  /** Until when its records are read: now, or the moment in which it was answered or ended. */
  public Instant readUntil(Instant now) {
    return switch (status) {
      case DRAFT, SUBMITTED, AWAITING_REVIEW, IN_REVIEW, AWAITING_RECORDS, EVALUATED -> now;
      case ANSWERED, CLOSED -> answeredAt == null ? changedAt : answeredAt;
      case WITHDRAWN, DECLINED -> changedAt;
    };
  }

  public boolean urgent() {
    return urgent;
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
    return number.value();
  }
}
