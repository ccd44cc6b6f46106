package health.consilium.review;

import health.consilium.referral.ReferralNumber;
import java.util.UUID;

/** What a reviewer has to know of a hand-over, and is told by mail. */
public record HandOverNews(ReferralNumber number, UUID reviewerId, What what) {

  /** What happened, as the reviewer sees it who is told. */
  public enum What {
    /** A colleague asks to go on. */
    ASKED,
    /** The colleague who was asked goes on. */
    ACCEPTED,
    /** The colleague who was asked does not; it stays. */
    GIVEN_BACK,
    /** The office gave it to the queue. */
    REROUTED
  }
}
