package health.consilium.referral;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a referral once it is sent.
 *
 * <p>It waits for a reviewer, is reviewed, evaluated and answered. It may wait for its patient's
 * records on the way, with its place in the queue kept, go back to its reviewer to be corrected, or
 * be withdrawn or declined. Each verb here is one step of that life and refuses with {@link
 * NotPossibleNow} what the life does not allow.
 */
@MappedSuperclass
public abstract class ReferralLife extends ReferralTrail {

  @Enumerated(EnumType.STRING)
  @Column(name = "resumes_as")
  private @Nullable ReferralStatus resumesAs;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Column(nullable = false)
  private boolean urgent;

  protected ReferralLife() {}

  protected ReferralLife(ReferralNumber number, Instant now) {
    super(number, now);
  }

  /** From now on it waits for a reviewer. */
  protected void queue(Instant now) {
    submittedAt = now;
    moveTo(ReferralStatus.SUBMITTED, ReferralEventKind.SUBMITTED, now);
    moveTo(ReferralStatus.AWAITING_REVIEW, ReferralEventKind.QUEUED, now);
  }

  /** Whether it stands before all that can wait. */
  protected void lift(boolean cannotWait) {
    urgent = cannotWait;
  }

  public void beginReview(Instant now) {
    requireStatus(ReferralStatus.AWAITING_REVIEW);
    moveTo(ReferralStatus.IN_REVIEW, ReferralEventKind.CLAIMED, now);
  }

  /** Back to the queue with nothing lost; while it waits for the patient, it will resume there. */
  public void returnToQueue(ReferralEventKind why, Instant now) {
    if (status() == ReferralStatus.AWAITING_RECORDS) {
      resumesAs = ReferralStatus.AWAITING_REVIEW;
      note(why, now);
      return;
    }
    moveTo(ReferralStatus.AWAITING_REVIEW, why, now);
  }

  /** Another reviewer goes on where the first one stopped; the clocks run on. */
  public void handOver(Instant now) {
    note(ReferralEventKind.HANDED_OVER, now);
  }

  /** Waits for the patient; the hospital's clock stands still and the place is kept. */
  public void returnForRecords(Instant now) {
    ReferralStatus before = status();
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
    requireStatus(ReferralStatus.AWAITING_RECORDS);
    ReferralStatus next = resumesAs == null ? ReferralStatus.AWAITING_REVIEW : resumesAs;
    moveTo(next, why, now);
    resumesAs = null;
  }

  /** The patient says that things got worse: lifted at once, whatever its state. */
  public void gotWorse(Instant now) {
    if (status().over() || status() == ReferralStatus.DRAFT) {
      throw new NotPossibleNow(number());
    }
    urgent = true;
    note(ReferralEventKind.GOT_WORSE, now);
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
    if (!status().letterStands()) {
      throw new NotPossibleNow(number());
    }
    moveTo(ReferralStatus.IN_REVIEW, ReferralEventKind.CORRECTION_ASKED, now);
  }

  private boolean isBackAgain() {
    return answeredAt != null && !status().letterStands() && !status().over();
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
    requireStatus(ReferralStatus.ANSWERED);
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
    requireStatus(ReferralStatus.ANSWERED);
    beginClocksAnew();
    moveTo(ReferralStatus.IN_REVIEW, why, now);
  }

  /** Something was added to the answer, because the patient asked or by the reviewer's own wish. */
  public void addendumSigned(Instant now) {
    if (status() == ReferralStatus.ANSWERED) {
      beginClocksAnew();
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
      throw new AnsweredAlready(number());
    }
    moveTo(ReferralStatus.WITHDRAWN, ReferralEventKind.WITHDRAWN, now);
  }

  public void decline(Instant now) {
    moveTo(ReferralStatus.DECLINED, ReferralEventKind.DECLINED, now);
  }

  public Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }

  public Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }

  /** Until when its records are read: now, or the moment in which it was answered or ended. */
  public Instant readUntil(Instant now) {
    return switch (status()) {
      case DRAFT, SUBMITTED, AWAITING_REVIEW, IN_REVIEW, AWAITING_RECORDS, EVALUATED -> now;
      case ANSWERED, CLOSED -> answeredAt == null ? changedAt() : answeredAt;
      case WITHDRAWN, DECLINED -> changedAt();
    };
  }

  public boolean urgent() {
    return urgent;
  }
}
