package health.consilium.evaluation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.Answer;
import health.consilium.evaluation.CriteriaAnswers.CriterionAnswer;
import health.consilium.evaluation.CriteriaAnswers.Suggested;
import health.consilium.evaluation.evidence.CriterionDecisions.Made;
import health.consilium.evaluation.proposal.Decision;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CriterionDecisionsTest {

  private static final Suggested MET = new Suggested(Answer.MET, "42 years");

  @Test
  void anAnswerThatWasTakenOverIsAccepted() {
    assertThat(made(CriterionAnswer.NONE, given(Answer.MET, "42 years", MET)))
        .contains(new Made(MET, Decision.ACCEPTED, "MET"));
  }

  @Test
  void whatTheReviewerAddsChangesNothing() {
    assertThat(
            made(
                given(Answer.MET, "42 years", MET),
                given(Answer.MET, "42 years, passport seen", MET)))
        .isEmpty();
  }

  @Test
  void anotherAnswerOrOtherWordsAreAChange() {
    CriterionAnswer before = given(Answer.MET, "42 years", MET);

    assertThat(made(before, given(Answer.UNKNOWN, "42 years", MET)))
        .contains(new Made(MET, Decision.CHANGED, "UNKNOWN"));
    assertThat(made(before, given(Answer.MET, "adult", MET)))
        .contains(new Made(MET, Decision.CHANGED, "MET"));
  }

  @Test
  void whatIsTakenBackIsOpenAgain() {
    assertThat(made(given(Answer.MET, "42 years", MET), CriterionAnswer.NONE))
        .contains(new Made(MET, Decision.OPEN, ""));
  }

  @Test
  void theReviewersOwnAnswersAreNoDecisionAboutAnything() {
    assertThat(made(CriterionAnswer.NONE, given(Answer.MET, "42 years", null))).isEmpty();
    assertThat(made(given(Answer.MET, "", null), given(Answer.NOT_MET, "", null))).isEmpty();
  }

  private static Optional<Made> made(CriterionAnswer before, CriterionAnswer now) {
    return Made.of(before, now);
  }

  private static CriterionAnswer given(
      Answer answer, String comment, @Nullable Suggested suggested) {
    return new CriterionAnswer(answer, comment, List.of(), suggested);
  }
}
