package health.consilium.review;

import health.consilium.referral.ReferralNumber;
import java.io.Serializable;
import java.time.Instant;

/**
 * A reviewer passes a referral on, in their own words.
 *
 * @param to empty when it went back to the queue
 */
public record HandOver(
    ReferralNumber number, String from, String to, String words, Instant at, Answer answer)
    implements Serializable {

  /** What became of it. */
  public enum Answer {
    /** The colleague has not answered; the first one owns it. */
    OPEN,
    ACCEPTED,
    GIVEN_BACK,
    TAKEN_BACK
  }
}
