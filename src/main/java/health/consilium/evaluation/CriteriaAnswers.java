package health.consilium.evaluation;

import jakarta.json.bind.annotation.JsonbCreator;
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

  /**
   * One criterion: what the reviewer answers, why, and where it stands.
   *
   * @param suggested what the records suggested when the reviewer took it over, null when the
   *     answer is the reviewer's alone
   */
  public record CriterionAnswer(
      @Nullable Answer answer,
      String comment,
      List<Citation> citations,
      @Nullable Suggested suggested) {

    public static final CriterionAnswer NONE = new CriterionAnswer(null, "", List.of());

    /** An answer that was kept before anything was suggested is the reviewer's alone. */
    @JsonbCreator
    public CriterionAnswer {}

    /** The reviewer's alone. */
    public CriterionAnswer(@Nullable Answer answer, String comment, List<Citation> citations) {
      this(answer, comment, citations, null);
    }
  }

  /**
   * What the records suggested, as it was shown.
   *
   * @param words the facts that went into the comment with it
   */
  public record Suggested(Answer answer, String words) {

    /** It stands there unchanged, with whatever the reviewer added. */
    public boolean isSaidBy(CriterionAnswer given) {
      return given.answer() == answer && given.comment().contains(words);
    }
  }
}
