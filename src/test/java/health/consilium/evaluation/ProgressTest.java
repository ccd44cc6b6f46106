package health.consilium.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.EvaluationForm.CriterionAnswer;
import health.consilium.evaluation.EvaluationForm.NextStep;
import health.consilium.evaluation.EvaluationForm.Opinion;
import health.consilium.evaluation.EvaluationForm.Plan;
import health.consilium.evaluation.EvaluationForm.ProtocolAnswers;
import health.consilium.evaluation.Progress.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final Protocols protocols = new Protocols();
  private final EvaluationForm empty = EvaluationForm.empty(2);

  @Test
  void anEmptyFormIsEmptyInEachSection() {
    assertThat(Progress.of(empty, Optional.empty())).allSatisfy(p -> assertThat(p.done()).isZero());
    assertThat(of(Section.QUESTIONS, empty, Optional.empty()).of()).isEqualTo(2);
    assertThat(of(Section.VALUES, empty, Optional.empty()).of()).isEqualTo(5);
    assertThat(of(Section.CRITERIA, empty, Optional.empty()).counted()).isFalse();
  }

  @Test
  void onlyQuestionsOfTheChosenProtocolCount() {
    Optional<Protocol> protocol = protocols.find("GEN-MM-STABLE");
    EvaluationForm form =
        with(
            new ProtocolAnswers(
                "GEN-MM-STABLE",
                "0.1.0",
                Map.of(
                    "OBS-STABLE", new CriterionAnswer(Answer.UNKNOWN, "", List.of()),
                    "OBS-MAINT", new CriterionAnswer(null, "asked", List.of()),
                    "IND-MM-3L", new CriterionAnswer(Answer.MET, "", List.of())),
                null));

    Progress criteria = of(Section.CRITERIA, form, protocol);

    assertThat(criteria.done()).isEqualTo(1);
    assertThat(criteria.of()).isEqualTo(5);
  }

  @Test
  void opinionAndPlanAreBegunBeforeTheyAreDone() {
    var opinion = new Opinion(null, List.of("for"), List.of(), List.of(), List.of(), List.of());
    var plan = new Plan(List.of(new NextStep("Echo", "", "")), List.of(), List.of(), "");
    var form =
        new EvaluationForm(
            "",
            empty.answers(),
            empty.diagnosis(),
            empty.treatment(),
            empty.status(),
            empty.protocol(),
            opinion,
            plan,
            "");

    assertThat(of(Section.OPINION, form, Optional.empty()).done()).isEqualTo(1);
    assertThat(of(Section.PLAN, form, Optional.empty()).done()).isEqualTo(2);
  }

  private EvaluationForm with(ProtocolAnswers answers) {
    return new EvaluationForm(
        "",
        empty.answers(),
        empty.diagnosis(),
        empty.treatment(),
        empty.status(),
        answers,
        empty.opinion(),
        empty.plan(),
        "");
  }

  private static Progress of(Section section, EvaluationForm form, Optional<Protocol> protocol) {
    return Progress.of(form, protocol).stream()
        .filter(progress -> progress.section() == section)
        .findFirst()
        .orElseThrow();
  }
}
