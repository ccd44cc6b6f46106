package health.consilium.letter;

import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.opinion.Agreement;
import health.consilium.evaluation.opinion.ColleagueRead;
import health.consilium.evaluation.opinion.ColleagueRead.Kind;
import health.consilium.evaluation.opinion.Comparison;
import health.consilium.letter.LetterContent.ColleagueHeard;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the letter says of colleagues: only what the reviewer states, and only of those who
 * answered.
 */
final class ColleaguesOnPaper {

  private ColleaguesOnPaper() {}

  /**
   * In the order of the kinds.
   *
   * @param cited the text for the sentences of a field, with the places that they cite
   */
  static List<ColleagueHeard> of(
      EvaluationForm.Opinion opinion,
      List<ColleagueRead> colleagues,
      Function<String, CitedText> cited) {
    return Arrays.stream(Kind.values())
        .filter(kind -> colleagues.stream().anyMatch(read -> read.answered(kind)))
        .flatMap(kind -> heard(kind, opinion.comparedWith(kind), cited.apply(kind.sentences())))
        .toList();
  }

  private static Stream<ColleagueHeard> heard(Kind kind, Comparison compared, CitedText cited) {
    Agreement stated = compared.agreement();
    return stated == null
        ? Stream.empty()
        : Stream.of(new ColleagueHeard(kind, stated, cited.in(compared.words())));
  }
}
