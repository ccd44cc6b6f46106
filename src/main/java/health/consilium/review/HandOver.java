package health.consilium.review;

import health.consilium.referral.ReferralNumber;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer passes a referral on, in their own words; or it is offered to one from the queue.
 *
 * @param from empty when the portal offered it
 * @param to empty when it went back to the queue
 * @param until when an offer from the queue ends; null between colleagues
 */
public record HandOver(
    ReferralNumber number,
    String from,
    String to,
    String words,
    Instant at,
    Answer answer,
    String reply,
    @Nullable Instant until)
    implements Serializable {

  /** What became of it. */
  public enum Answer {
    /** The colleague has not answered; the first one owns it. */
    OPEN,
    ACCEPTED,
    GIVEN_BACK,
    TAKEN_BACK,
    /** Nobody answered in time. */
    LAPSED
  }
}
