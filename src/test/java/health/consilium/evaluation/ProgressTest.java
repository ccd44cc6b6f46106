package health.consilium.evaluation;

import static health.consilium.evaluation.protocol.ProtocolFixture.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.CriteriaAnswers.ChosenProtocol;
import health.consilium.evaluation.CriteriaAnswers.CriterionAnswer;
import health.consilium.evaluation.EvaluationForm.Opinion;
import health.consilium.evaluation.Plan.NextStep;
import health.consilium.evaluation.Progress.Section;
import health.consilium.evaluation.protocol.paper.Protocol;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final EvaluationForm empty = EvaluationForm.empty(2);

  @Test
  void anEmptyFormIsEmptyInEachSection() {
    assertThat(Progress.of(empty, List.of())).allSatisfy(p -> assertThat(p.done()).isZero());
    assertThat(of(Section.QUESTIONS, empty, List.of()).of()).isEqualTo(2);
    assertThat(of(Section.VALUES, empty, List.of()).of()).isEqualTo(5);
    assertThat(of(Section.CRITERIA, empty, List.of()).counted()).isFalse();
  }

  @Test
  void onlyQuestionsOfTheChosenProtocolsCount() {
    List<Protocol> protocol = List.of(shipped("GEN-MM-STABLE"));
    EvaluationForm form =
        with(
            new CriteriaAnswers(
                List.of(new ChosenProtocol("GEN-MM-STABLE", "0.1.0", null)),
                Map.of(
                    "OBS-STABLE", new CriterionAnswer(Answer.UNKNOWN, "", List.of()),
                    "OBS-MAINT", new CriterionAnswer(null, "asked", List.of()),
                    "IND-MM-3L", new CriterionAnswer(Answer.MET, "", List.of()))));

    Progress criteria = of(Section.CRITERIA, form, protocol);

    assertThat(criteria.done()).isEqualTo(1);
    assertThat(criteria.of()).isEqualTo(5);
  }

  @Test
  void whatTwoProtocolsAskAlikeCountsOnce() {
    List<Protocol> two = List.of(shipped("CN-EQUECEL-RRMM"), shipped("CN-ZEVORCEL-RRMM"));

    assertThat(of(Section.CRITERIA, empty, two).of()).isEqualTo(53);
  }

  @Test
  void opinionAndPlanAreBegunBeforeTheyAreDone() {
    var opinion = new Opinion(null, List.of("for"), List.of(), List.of(), List.of(), List.of());
    var plan =
        new Plan(List.of(new NextStep("Echo", "", "")), List.of(), List.of(), "", List.of(), "");
    var form =
        new EvaluationForm(
            "",
            empty.answers(),
            empty.diagnosis(),
            empty.treatment(),
            empty.status(),
            empty.criteria(),
            opinion,
            plan,
            "");

    assertThat(of(Section.OPINION, form, List.of()).done()).isEqualTo(1);
    assertThat(of(Section.PLAN, form, List.of()).done()).isEqualTo(2);
  }

  private EvaluationForm with(CriteriaAnswers answers) {
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

  private static Progress of(Section section, EvaluationForm form, List<Protocol> protocol) {
    return Progress.of(form, protocol).stream()
        .filter(progress -> progress.section() == section)
        .findFirst()
        .orElseThrow();
  }
}
