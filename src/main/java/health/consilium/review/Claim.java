package health.consilium.review;

import health.consilium.account.Reviewer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reviewer has taken a referral and has it until the claim lapses; working on it renews it. */
@Entity
@SuppressWarnings("FieldCanBeFinal") // JPA sets them
public class Claim {

  @Id
  @Column(name = "referral_id")
  private UUID referralId;

  @Column(name = "reviewer_id", nullable = false, updatable = false)
  private UUID reviewerId;

  @Column(name = "claimed_at", nullable = false, updatable = false)
  private Instant claimedAt;

  @Column(name = "lapses_at", nullable = false)
  private Instant lapsesAt;

  @Column(name = "touched_at", nullable = false)
  private Instant touchedAt;

  @Column(name = "warned_at")
  @SuppressWarnings("UnusedVariable") // read by the query that looks whom to warn
  private @Nullable Instant warnedAt;

  @Column(nullable = false, insertable = false, updatable = false)
  private String why = "";

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected Claim() {}

  /** The reviewer works on it: it lapses later. Never earlier than it would have. */
  public void renew(Instant lapsesAt, Instant now) {
    touchedAt = now;
    if (lapsesAt.isAfter(this.lapsesAt)) {
      this.lapsesAt = lapsesAt;
    }
  }

  /** Its reviewer is told that it lapses soon; not again until it is touched after this. */
  public void warn(Instant now) {
    warnedAt = touchedAt.isAfter(now) ? touchedAt : now;
  }

  /** Until when it holds; of an urgent referral every hour counts. */
  Instant until(Duration urgentTime, boolean urgent) {
    Instant urgently = touchedAt.plus(urgentTime);
    return urgent && urgently.isBefore(lapsesAt) ? urgently : lapsesAt;
  }

  public boolean heldBy(Reviewer reviewer) {
    return reviewerId.equals(reviewer.accountId());
  }

  public UUID referralId() {
    return referralId;
  }

  public UUID reviewerId() {
    return reviewerId;
  }

  public Instant claimedAt() {
    return claimedAt;
  }

  public Instant lapsesAt() {
    return lapsesAt;
  }

  /** Empty when its reviewer chose it. */
  Optional<WhyNext> why() {
    return why.isEmpty() ? Optional.empty() : Optional.of(WhyNext.valueOf(why));
  }

  @Override
  public String toString() {
    return "claim on " + referralId;
  }
}
