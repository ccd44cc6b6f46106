package health.consilium.evaluation.evidence;

import health.consilium.evaluation.Answer;
import health.consilium.evaluation.protocol.paper.Criterion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a referral says to one criterion.
 *
 * @param suggests what the facts answer when they answer plainly, else null
 */
public record Evidence(List<Fact> facts, @Nullable Answer suggests) {

  public static final Evidence NONE = new Evidence(List.of(), null);

  public static Evidence of(Criterion criterion, Known known) {
    return new Evidence(
        new Facts(criterion, known).all(), new Suggestion(criterion, known).answer().orElse(null));
  }
}
