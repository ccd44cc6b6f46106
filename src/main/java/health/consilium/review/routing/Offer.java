package health.consilium.review.routing;

import health.consilium.account.Reviewer;
import health.consilium.referral.Disease;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.Colleague;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral of the queue is held out to one reviewer until a moment.
 *
 * @param from who of the office chose; empty when the portal did
 * @param words what the office wrote to the reviewer; may be empty
 */
public record Offer(
    ReferralNumber number, String from, Colleague to, String words, Instant until, About about)
    implements Serializable {

  /** What the reviewer must know to answer, and no more. */
  public record About(@Nullable Disease disease, String language, boolean urgent)
      implements Serializable {}

  /** The same to the same. */
  boolean isJust(UUID reviewer, String said) {
    return to.id().equals(reviewer) && words.equals(said);
  }

  boolean isTo(Reviewer reviewer) {
    return to.id().equals(reviewer.accountId());
  }
}
