package health.consilium.evaluation.opinion;

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
    Kind kind,
    String question,
    Instant askedAt,
    Optional<Outcome> outcome,
    Optional<Instant> endedAt,
    SecondOpinion said) {

  /** What a colleague is asked for. */
  public enum Kind {
    /** To read everything, without knowing what the first reviewer thinks. */
    INDEPENDENT("secondRead"),
    /** To say something to one question. */
    QUESTION("oneQuestion");

    private final String field;

    Kind(String field) {
      this.field = field;
    }

    /** How the fields are called in which the reviewer says how it stands to the own opinion. */
    public String field() {
      return field;
    }

    /** The one of them that is written in whole sentences. */
    public String sentences() {
      return field + ".words";
    }
  }

  /** How it ended. */
  public enum Outcome {
    ANSWERED,
    DECLINED,
    TAKEN_BACK
  }

  public boolean open() {
    return outcome.isEmpty();
  }

  /** The colleague answered, or declined. */
  public boolean replied() {
    return outcome.filter(how -> how != Outcome.TAKEN_BACK).isPresent();
  }

  /** The colleague answered what was asked in this way. */
  public boolean answered(Kind asked) {
    return kind == asked && outcome.filter(Outcome.ANSWERED::equals).isPresent();
  }

  /** The colleague is of another opinion than this; not when either has none. */
  public boolean differsFrom(@Nullable OpinionCategory category) {
    return said.category() != null && category != null && said.category() != category;
  }
}
