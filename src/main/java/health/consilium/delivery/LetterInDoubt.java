package health.consilium.delivery;

import health.consilium.evaluation.SetApartCitation;
import health.consilium.referral.ReferralStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A signed letter that rests on another person's page.
 *
 * @param reviewer who signed it
 * @param status where its referral stands: in review again once it was given back
 * @param heldAt since when nothing more of it leaves; empty when it was never released
 * @param left how it came to whom, where it left before or may have left
 */
public record LetterInDoubt(
    Reviewer reviewer,
    ReferralStatus status,
    List<SetApartCitation> citations,
    Optional<Instant> heldAt,
    List<DeliveryRow> left) {

  /** Who signed it, and whether that reviewer still works here. */
  public record Reviewer(String name, boolean atWork) {}

  /** It was not given back yet. */
  public boolean mayBeGivenBack() {
    return status.letterStands();
  }
}
