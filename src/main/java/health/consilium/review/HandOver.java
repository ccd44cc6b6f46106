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
 * @param offered how it is offered from the queue; null between colleagues
 */
public record HandOver(
    ReferralNumber number,
    String from,
    String to,
    String words,
    Instant at,
    Answer answer,
    String reply,
    @Nullable Offered offered)
    implements Serializable {

  /**
   * An offer from the queue.
   *
   * @param until when it ends
   * @param why how the portal chose by its rules; empty when the office chose
   */
  public record Offered(Instant until, String why) implements Serializable {}

  /** What became of it. */
  public enum Answer {
    /** The colleague has not answered; the first one owns it. */
    OPEN,
    ACCEPTED,
    GIVEN_BACK,
    TAKEN_BACK,
    /** The office left it to whoever claims it first. */
    FREED,
    /** Nobody answered in time. */
    LAPSED
  }
}
