package health.consilium.evaluation.secondread;

import health.consilium.evaluation.OpinionCategory;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which colleague was asked for what, and what came of it.
 *
 * @param outcome empty while the colleague has not answered
 * @param said nothing before that
 */
public record ColleagueRead(
    UUID id,
    String colleague,
    SecondRead.Kind kind,
    String question,
    Instant askedAt,
    Optional<SecondRead.Outcome> outcome,
    Optional<Instant> endedAt,
    SecondOpinion said) {

  public boolean open() {
    return outcome.isEmpty();
  }

  /** The colleague answered, or declined. */
  public boolean replied() {
    return outcome.filter(how -> how != SecondRead.Outcome.TAKEN_BACK).isPresent();
  }

  /** The colleague answered what was asked in this way. */
  public boolean answered(SecondRead.Kind asked) {
    return kind == asked && outcome.filter(SecondRead.Outcome.ANSWERED::equals).isPresent();
  }

  /** The colleague is of another opinion than this; not when either has none. */
  public boolean differsFrom(@Nullable OpinionCategory category) {
    return said.category() != null && category != null && said.category() != category;
  }
}
