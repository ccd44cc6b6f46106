package health.consilium.review.routing;

import health.consilium.referral.Turnaround;
import health.consilium.referral.WorkingHours;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * How long a reviewer has to answer an offer, after how long the office is told that nobody owns a
 * referral, and whether who is known to its sender comes first.
 *
 * @param offerHours counted on working days only
 * @param urgentHours counted at any time
 * @param knownFirst who answered the same sender before is asked first
 */
public record RoutingTerms(int offerHours, int urgentHours, int unownedHours, boolean knownFirst)
    implements Serializable {

  /** When an offer that is made now ends. */
  Instant ends(Instant now, boolean urgent, Turnaround hospital) {
    return urgent
        ? now.plus(Duration.ofHours(urgentHours))
        : new WorkingHours(hospital).after(now, Duration.ofHours(offerHours));
  }

  /** An ordinary referral that nobody owns since before this moment must not wait any longer. */
  public Instant unownedTooLong(Instant now, Turnaround hospital) {
    return new WorkingHours(hospital).before(now, Duration.ofHours(unownedHours));
  }

  /** As {@link #unownedTooLong}, of an urgent one: nobody took it while an offer would stand. */
  public Instant urgentTooLong(Instant now) {
    return now.minus(Duration.ofHours(urgentHours));
  }
}
