package health.consilium.evaluation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The protocols in the versions that were chosen, and the answers to their questions.
 *
 * @param answers by {@link health.consilium.evaluation.protocol.Criterion#key}, so that what
 *     several protocols ask is answered once; a question not there is unknown
 */
public record CriteriaAnswers(
    List<ChosenProtocol> protocols, Map<String, CriterionAnswer> answers) {

  static final CriteriaAnswers EMPTY = new CriteriaAnswers(List.of(), Map.of());

  /** A protocol in the version that was chosen, and whether its indication is documented. */
  public record ChosenProtocol(
      String id, String version, @Nullable IndicationDocumented indication) {}

  /** One criterion: what the reviewer answers, why, and where it stands. */
  public record CriterionAnswer(@Nullable Answer answer, String comment, List<Citation> citations) {

    public static final CriterionAnswer NONE = new CriterionAnswer(null, "", List.of());
  }
}
