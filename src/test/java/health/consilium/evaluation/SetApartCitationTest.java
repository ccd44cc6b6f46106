package health.consilium.evaluation;

import static health.consilium.evaluation.protocol.ProtocolFixture.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.CriteriaAnswers.ChosenProtocol;
import health.consilium.evaluation.CriteriaAnswers.CriterionAnswer;
import health.consilium.evaluation.CurrentStatus.UrgentFinding;
import health.consilium.evaluation.Diagnosis.Stage;
import health.consilium.evaluation.Progress.Section;
import health.consilium.evaluation.Treatment.Line;
import health.consilium.evaluation.protocol.paper.Protocol;
import health.consilium.records.PageFrame;
import health.consilium.records.RecordKind;
import health.consilium.records.SetApartPage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SetApartCitationTest {

  private static final UUID LABS = UUID.randomUUID();
  private static final SetApartPage SECOND =
      new SetApartPage(UUID.randomUUID(), LABS, 2, RecordKind.LAB_REPORT, "labs.pdf");
  private static final Protocol PROTOCOL = shipped("CN-EQUECEL-RRMM");

  @Test
  void namesEverySectionThatCitesThePageOnce() {
    assertThat(SetApartCitation.in(citing(2), List.of(PROTOCOL), List.of(SECOND)))
        .containsExactly(
            new SetApartCitation(Section.QUESTIONS, SECOND),
            new SetApartCitation(Section.DIAGNOSIS, SECOND),
            new SetApartCitation(Section.VALUES, SECOND),
            new SetApartCitation(Section.TREATMENT, SECOND),
            new SetApartCitation(Section.CRITERIA, SECOND),
            new SetApartCitation(Section.OPINION, SECOND));
  }

  @Test
  void namesNoOtherPage() {
    assertThat(SetApartCitation.in(citing(1), List.of(PROTOCOL), List.of(SECOND))).isEmpty();
    assertThat(SetApartCitation.in(citing(2), List.of(PROTOCOL), List.of())).isEmpty();
  }

  /** What was answered to it before is kept, but nobody can see it to take it out. */
  @Test
  void leavesOutTheCriteriaOfAProtocolThatIsNotChosen() {
    assertThat(SetApartCitation.in(citing(2), List.of(), List.of(SECOND)))
        .extracting(SetApartCitation::section)
        .doesNotContain(Section.CRITERIA);
  }

  private static EvaluationForm citing(int page) {
    List<Citation> cited =
        List.of(
            new Citation(LABS, page), new Citation(LABS, page, new PageFrame(1, 2, 3, 4), "LDH"));
    EvaluationForm empty = EvaluationForm.empty(1);
    String criterion = PROTOCOL.benefitRisk().getFirst().id();
    return new EvaluationForm(
        "",
        List.of(""),
        new Diagnosis(
            null,
            null,
            "",
            "",
            "",
            List.of(),
            false,
            List.of(new Stage(StageSystem.ISS, "III", StagedAt.DIAGNOSIS, cited)),
            List.of()),
        new Treatment(
            List.of(new Line("VRd", "", "", null, null, "", "", "", cited, List.of())),
            null,
            null,
            null,
            "",
            List.of(),
            List.of()),
        new CurrentStatus(
            null, null, List.of(), "", List.of(new UrgentFinding("Hb 61", "", "", null, cited))),
        new CriteriaAnswers(
            List.of(new ChosenProtocol(PROTOCOL.id(), "0.1.0", null)),
            Map.of(criterion, new CriterionAnswer(Answer.MET, "", cited))),
        empty.opinion(),
        empty.plan(),
        "",
        Map.of("answer.0", cited, "uncertainty", cited),
        null,
        RecordsUsed.ALL);
  }
}
