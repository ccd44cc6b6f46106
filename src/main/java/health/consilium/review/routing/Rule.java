package health.consilium.review.routing;

import health.consilium.referral.Disease;
import java.util.Optional;
import java.util.Set;

/**
 * What one reviewer is offered, and when not.
 *
 * @param languages of letters, {@code en} and {@code zh}
 * @param urgent urgent ones too
 * @param mostOpen how many at once at most
 */
public record Rule(
    Set<Disease> diseases,
    Set<String> languages,
    boolean urgent,
    int mostOpen,
    Optional<Absence> absence) {

  /** Refuses a capacity that is none. */
  public Rule {
    if (mostOpen < 1 || mostOpen > 99) {
      throw new IllegalArgumentException("between 1 and 99 open at once");
    }
    diseases = Set.copyOf(diseases);
    languages = Set.copyOf(languages);
  }
}
