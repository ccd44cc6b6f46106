package health.consilium.evaluation.web;

import health.consilium.evaluation.Answer;
import health.consilium.evaluation.CriteriaAnswers;
import health.consilium.evaluation.CriteriaAnswers.CriterionAnswer;
import health.consilium.evaluation.CriteriaAnswers.Suggested;
import health.consilium.evaluation.IndicationDocumented;
import health.consilium.evaluation.ProtocolChoice;
import health.consilium.evaluation.protocol.ProtocolShelf;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The protocols and the answers to their questions as the room's form posts them. */
record PostedCriteria(Posted posted) {

  /** Answers to what was not asked stay from before; so do the versions that were chosen. */
  CriteriaAnswers over(CriteriaAnswers before, ProtocolShelf shelf, LocalDate day) {
    List<String> ids = posted.keys("protocol");
    return new CriteriaAnswers(
        new ProtocolChoice(before.protocols(), shelf, day)
            .of(ids, Set.copyOf(posted.keys("newer")), indications(ids)),
        answers(before.answers()));
  }

  private Map<String, IndicationDocumented> indications(List<String> ids) {
    Map<String, IndicationDocumented> concluded = new HashMap<>();
    for (String id : ids) {
      var indication = posted.choice("indication." + id, IndicationDocumented.class);
      if (indication != null) {
        concluded.put(id, indication);
      }
    }
    return concluded;
  }

  private Map<String, CriterionAnswer> answers(Map<String, CriterionAnswer> before) {
    Map<String, CriterionAnswer> answers = new LinkedHashMap<>(before);
    for (String key : posted.keys("criterion")) {
      CriterionAnswer old = before.getOrDefault(key, CriterionAnswer.NONE);
      answers.put(key, answer("criterion." + key + ".", old));
    }
    answers.values().removeIf(PostedCriteria::isEmpty);
    return answers;
  }

  private CriterionAnswer answer(String row, CriterionAnswer before) {
    return new CriterionAnswer(
        posted.choice(row + "answer", Answer.class),
        posted.text(row + "comment"),
        posted.citations(row + "cites"),
        posted.has(row + "suggested") ? suggested(row) : before.suggested());
  }

  private @Nullable Suggested suggested(String row) {
    Answer answer = posted.choice(row + "suggested", Answer.class);
    return answer == null ? null : new Suggested(answer, posted.text(row + "words"));
  }

  private static boolean isEmpty(CriterionAnswer answer) {
    return answer.answer() == null && answer.comment().isBlank() && answer.citations().isEmpty();
  }
}
