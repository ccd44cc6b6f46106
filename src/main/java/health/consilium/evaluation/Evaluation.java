package health.consilium.evaluation;

import health.consilium.platform.persistence.OptionalIdConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reviewer's evaluation of one referral.
 *
 * <p>Begun when the reviewer first opens the room, saved with each change, frozen by a {@link
 * Signature}. What has to be corrected afterwards is a next edition, which begins with the same
 * words and is signed anew; the one before it stays as it was signed.
 */
@Entity
public class Evaluation {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "referral_id", nullable = false, updatable = false)
  private UUID referralId;

  @Column(nullable = false, updatable = false)
  private int edition;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private EditionReason reason;

  @Column(name = "reviewer_id", nullable = false)
  private UUID reviewerId;

  @Convert(converter = EvaluationFormConverter.class)
  @Column(nullable = false)
  private EvaluationForm form;

  @Column(name = "begun_at", nullable = false, updatable = false)
  private Instant begunAt;

  @Column(name = "saved_at", nullable = false)
  private Instant savedAt;

  @Column(name = "saved_in")
  @Convert(converter = OptionalIdConverter.class)
  private @Nullable UUID savedIn;

  @Column(name = "saved_in_from", nullable = false)
  private long savedInFrom;

  @Column(name = "saved_in_turn", nullable = false)
  private int savedInTurn;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected Evaluation() {}

  /** The first edition. */
  public Evaluation(UUID referralId, UUID reviewerId, EvaluationForm form, Instant now) {
    this(referralId, 1, EditionReason.FIRST, reviewerId, form, now);
  }

  private Evaluation(
      UUID referralId,
      int edition,
      EditionReason reason,
      UUID reviewerId,
      EvaluationForm form,
      Instant now) {
    this.id = UUID.randomUUID();
    this.referralId = referralId;
    this.edition = edition;
    this.reason = reason;
    this.reviewerId = reviewerId;
    this.form = form;
    this.begunAt = now;
    this.savedAt = now;
  }

  /** Refused with {@link ChangedElsewhere} as {@link LastSaving#next} says. */
  public void save(EvaluationForm changed, ReadIn read, Instant now) {
    LastSaving saving = new LastSaving(savedIn, savedInFrom, savedInTurn).next(read, version);
    savedIn = saving.window();
    savedInFrom = saving.from();
    savedInTurn = saving.turn();
    form = changed;
    savedAt = now;
  }

  /**
   * The same words once more, to be corrected or brought up to date by whoever wrote them. What
   * they say of colleagues is to be said anew: none of them has seen what is new.
   */
  Evaluation nextEdition(EditionReason why, Instant now) {
    return new Evaluation(referralId, edition + 1, why, reviewerId, form.beforeColleagues(), now);
  }

  /** What is brought up to date with new results turned out to need a correction as well. */
  void correct() {
    reason = EditionReason.CORRECTION;
  }

  /** Another reviewer goes on with what was written so far. */
  public void goOnBy(UUID nextReviewerId) {
    reviewerId = nextReviewerId;
    savedIn = null;
  }

  /**
   * What was wrong in the edition before is corrected; nobody reads that one's letter meanwhile.
   */
  boolean isCorrection() {
    return reason == EditionReason.CORRECTION;
  }

  public EditionReason reason() {
    return reason;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public UUID referralId() {
    return referralId;
  }

  public int edition() {
    return edition;
  }

  public UUID reviewerId() {
    return reviewerId;
  }

  public EvaluationForm form() {
    return form;
  }

  public Instant savedAt() {
    return savedAt;
  }

  @Override
  public String toString() {
    return "evaluation " + id;
  }
}
