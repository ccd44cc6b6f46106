package health.consilium.evaluation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Reviewer;
import health.consilium.evaluation.Answer;
import health.consilium.evaluation.CriteriaAnswers;
import health.consilium.evaluation.CriteriaAnswers.CriterionAnswer;
import health.consilium.evaluation.CriteriaAnswers.Suggested;
import health.consilium.evaluation.EvaluationDesk;
import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.EvaluationOnDesk;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.ReviewFixture;
import health.consilium.support.TestTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class CriterionDecisionsIT {

  private static final String ADULT = "IND-ADULT";
  private static final Suggested MET = new Suggested(Answer.MET, "42 years");

  @Inject EvaluationDesk desk;
  @Inject EntityManager entityManager;
  @Inject ReviewFixture people;
  @Inject TestTransaction transaction;

  private Reviewer lin;
  private ReferralNumber number;

  @BeforeEach
  void aReviewerHoldsTheClaim() {
    lin = people.reviewer("Dr. Lin");
    number = people.waiting();
    people.takes(number, lin);
  }

  @Test
  void keepsWhatWasSuggestedAcceptedChangedAndTakenBack() {
    saves(Map.of(ADULT, new CriterionAnswer(Answer.MET, "42 years", List.of(), MET)));
    saves(Map.of(ADULT, new CriterionAnswer(Answer.MET, "42 years; seen", List.of(), MET)));
    saves(Map.of(ADULT, new CriterionAnswer(Answer.UNKNOWN, "42 years", List.of(), MET)));
    saves(Map.of());
    saves(Map.of());

    assertThat(decisions())
        .containsExactly(
            "MET 42 years ACCEPTED MET", "MET 42 years CHANGED UNKNOWN", "MET 42 years OPEN ");
  }

  @Test
  void whatWasTakenOverIsThereWhenTheRoomIsOpenedAgain() {
    CriterionAnswer accepted = new CriterionAnswer(Answer.MET, "42 years", List.of(), MET);

    saves(Map.of(ADULT, accepted));

    assertThat(desk.open(number, lin).form().criteria().answers())
        .containsExactly(Map.entry(ADULT, accepted));
  }

  @Test
  void theDatabaseKeepsThem() {
    saves(Map.of(ADULT, new CriterionAnswer(Answer.MET, "42 years", List.of(), MET)));

    for (String change :
        List.of("update criterion_decision set words = ''", "delete from criterion_decision")) {
      assertThatThrownBy(() -> run(change)).as(change).hasMessageContaining("is kept");
    }
  }

  /** Whoever erases an evaluation erases them with it. */
  @Test
  void theyGoWithTheirEvaluation() throws Exception {
    saves(Map.of(ADULT, new CriterionAnswer(Answer.MET, "42 years", List.of(), MET)));

    String evaluation = desk.open(number, lin).id().toString();
    transaction.begin();
    try {
      entityManager
          .createNativeQuery("delete from evaluation where id = cast(?1 as uuid)")
          .setParameter(1, evaluation)
          .executeUpdate();

      List<?> left =
          entityManager
              .createNativeQuery(
                  "select 1 from criterion_decision where decided_by = cast(?1 as uuid)")
              .setParameter(1, lin.accountId().toString())
              .getResultList();
      assertThat(left).isEmpty();
    } finally {
      transaction.rollback();
    }
  }

  @Test
  void anAnswerOfTheReviewersOwnIsNoDecision() {
    saves(Map.of(ADULT, new CriterionAnswer(Answer.MET, "passport seen", List.of())));

    assertThat(decisions()).isEmpty();
  }

  private void saves(Map<String, CriterionAnswer> answers) {
    EvaluationOnDesk read = desk.open(number, lin);
    EvaluationForm form = read.form();
    EvaluationForm written =
        new EvaluationForm(
            form.inShort(),
            form.answers(),
            form.diagnosis(),
            form.treatment(),
            form.status(),
            new CriteriaAnswers(form.criteria().protocols(), answers),
            form.opinion(),
            form.plan(),
            form.conflictOfInterest());
    desk.save(number, written, read.version(), lin);
  }

  /** Behind the desk, on what Dr. Lin decided. */
  private void run(String change) throws Exception {
    transaction.begin();
    try {
      entityManager
          .createNativeQuery(change + " where decided_by = cast(?1 as uuid)")
          .setParameter(1, lin.accountId().toString())
          .executeUpdate();
    } finally {
      transaction.rollback();
    }
  }

  private List<String> decisions() {
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select suggested, words, decision, answer from criterion_decision"
                        + " where evaluation_id = cast(?1 as uuid) and criterion = ?2 order by id")
                .setParameter(1, desk.open(number, lin).id().toString())
                .setParameter(2, ADULT)
                .getResultList()
                .toArray())
        .map(Object[].class::cast)
        .map(row -> Arrays.stream(row).map(Object::toString).collect(Collectors.joining(" ")))
        .toList();
  }
}
