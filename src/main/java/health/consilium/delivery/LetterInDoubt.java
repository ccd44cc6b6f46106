package health.consilium.delivery;

import health.consilium.evaluation.SetApartCitation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A signed letter that rests on another person's page.
 *
 * @param reviewer who signed it
 * @param givenBack its correction was begun
 * @param heldAt since when nothing more of it leaves; empty when it was never released
 * @param left how it came to whom, where it left before or may have left
 */
public record LetterInDoubt(
    Reviewer reviewer,
    boolean givenBack,
    List<SetApartCitation> citations,
    Optional<Instant> heldAt,
    List<DeliveryRow> left) {

  /** Who signed it, and whether that reviewer still works here. */
  public record Reviewer(String name, boolean atWork) {}

  /** It was not given back yet. */
  public boolean mayBeGivenBack() {
    return !givenBack;
  }
}
