package health.consilium.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * One reviewer's evaluation of one referral.
 *
 * <p>Begun when the reviewer first opens the room, saved with each change, frozen by a {@link
 * Signature}. What has to be corrected afterwards is a next edition, which begins with the same
 * words and is signed anew; the one before it stays as it was signed.
 */
@Entity
public class Evaluation extends Writing {

  @Column(nullable = false, updatable = false)
  private int edition;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private EditionReason reason;

  @Convert(converter = EvaluationFormConverter.class)
  @Column(nullable = false)
  private EvaluationForm form;

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
    super(referralId, reviewerId, now);
    this.edition = edition;
    this.reason = reason;
    this.form = form;
  }

  /** Refused with {@link ChangedElsewhere} as {@link LastSaving#next} says. */
  public void save(EvaluationForm changed, ReadIn read, Instant now) {
    changed(read);
    form = changed;
    savedAt(now);
  }

  /**
   * The same words once more, to be corrected or brought up to date by whoever wrote them. What
   * they say of colleagues is to be said anew: none of them has seen what is new.
   */
  Evaluation nextEdition(EditionReason why, Instant now) {
    return new Evaluation(
        referralId(), edition + 1, why, reviewerId(), form.beforeColleagues(), now);
  }

  /** What is brought up to date with new results turned out to need a correction as well. */
  void correct() {
    reason = EditionReason.CORRECTION;
  }

  /** Another reviewer goes on with what was written so far. */
  public void goOnBy(UUID nextReviewerId) {
    writtenBy(nextReviewerId);
    forgetWindow();
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

  public int edition() {
    return edition;
  }

  public EvaluationForm form() {
    return form;
  }

  @Override
  public String toString() {
    return "evaluation " + id();
  }
}
