package health.consilium.evaluation.evidence;

import health.consilium.evaluation.CriteriaAnswers.CriterionAnswer;
import health.consilium.evaluation.CriteriaAnswers.Suggested;
import health.consilium.evaluation.EvaluationSaved;
import health.consilium.evaluation.proposal.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What reviewers made of the answers that the records suggested; each change is a row. */
@ApplicationScoped
public class CriterionDecisions {

  @Inject EntityManager entityManager;

  /** Nothing is written where nothing changed, or nothing was ever taken over. */
  void keep(@Observes EvaluationSaved saved) {
    Map<String, CriterionAnswer> before = saved.before().criteria().answers();
    Map<String, CriterionAnswer> now = saved.form().criteria().answers();
    Set<String> keys = new HashSet<>(before.keySet());
    keys.addAll(now.keySet());
    keys.stream()
        .sorted()
        .forEach(
            key ->
                Made.of(
                        before.getOrDefault(key, CriterionAnswer.NONE),
                        now.getOrDefault(key, CriterionAnswer.NONE))
                    .ifPresent(made -> insert(key, made, saved)));
  }

  /** What became of a suggestion. */
  record Made(Suggested suggested, Decision decision, String answer) {

    /** Empty when it is what it was. */
    static Optional<Made> of(CriterionAnswer before, CriterionAnswer now) {
      return made(now)
          .or(() -> Optional.ofNullable(before.suggested()).map(Made::takenBack))
          .filter(made -> made(before).filter(made::equals).isEmpty());
    }

    private static Optional<Made> made(CriterionAnswer answer) {
      return Optional.ofNullable(answer.suggested())
          .map(
              suggested ->
                  new Made(
                      suggested,
                      suggested.isSaidBy(answer) ? Decision.ACCEPTED : Decision.CHANGED,
                      Objects.toString(answer.answer(), "")));
    }

    private static Made takenBack(Suggested suggested) {
      return new Made(suggested, Decision.OPEN, "");
    }
  }

  private void insert(String criterion, Made made, EvaluationSaved saved) {
    entityManager
        .createNativeQuery(
            "insert into criterion_decision (evaluation_id, criterion, suggested, words, decision,"
                + " answer, decided_by, decided_at) values (cast(?1 as uuid), ?2, ?3, ?4, ?5, ?6,"
                + " cast(?7 as uuid), cast(?8 as timestamptz))")
        .setParameter(1, saved.evaluationId().toString())
        .setParameter(2, criterion)
        .setParameter(3, made.suggested().answer().name())
        .setParameter(4, made.suggested().words())
        .setParameter(5, made.decision().name())
        .setParameter(6, made.answer())
        .setParameter(7, saved.reviewerId().toString())
        .setParameter(8, saved.at().toString())
        .executeUpdate();
  }
}
