package health.consilium.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A reviewer said what stands between them and a fair opinion; the referral went back. */
public record DeclaredConflict(
    UUID reviewerId,
    String reviewer,
    Instant declaredAt,
    String words,
    Optional<TakenBack> takenBack) {

  /** It was a mistake: who of the office took it back, when and why. */
  public record TakenBack(String by, Instant at, String reason) {}
}
