package health.consilium.evaluation.web;

import static health.consilium.evaluation.protocol.ProtocolFixture.shelf;
import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.Answer;
import health.consilium.evaluation.Citation;
import health.consilium.evaluation.Confirmed;
import health.consilium.evaluation.CostInformation;
import health.consilium.evaluation.CriteriaAnswers.ChosenProtocol;
import health.consilium.evaluation.CriteriaAnswers.CriterionAnswer;
import health.consilium.evaluation.CriteriaAnswers.Suggested;
import health.consilium.evaluation.CurrentStatus;
import health.consilium.evaluation.CurrentStatus.UrgentFinding;
import health.consilium.evaluation.Department;
import health.consilium.evaluation.Diagnosis;
import health.consilium.evaluation.Diagnosis.GeneticTest;
import health.consilium.evaluation.Diagnosis.Stage;
import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.ExclusionReason;
import health.consilium.evaluation.GeneticResult;
import health.consilium.evaluation.IndicationDocumented;
import health.consilium.evaluation.KeyAnalyte;
import health.consilium.evaluation.NeededBefore;
import health.consilium.evaluation.Plan.NextStep;
import health.consilium.evaluation.ReadIn;
import health.consilium.evaluation.RecordsUsed;
import health.consilium.evaluation.Response;
import health.consilium.evaluation.StageSystem;
import health.consilium.evaluation.StagedAt;
import health.consilium.evaluation.Translation;
import health.consilium.evaluation.Treatment;
import health.consilium.evaluation.opinion.Agreement;
import health.consilium.evaluation.opinion.Comparison;
import health.consilium.evaluation.opinion.OpinionCategory;
import health.consilium.records.PageFrame;
import health.consilium.records.RecordKind;
import health.consilium.referral.Disease;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostedFormTest {

  private static final UUID RECORD = UUID.fromString("6f1f7a60-0000-4000-8000-0000000000aa");

  private final Map<String, String[]> fields = new HashMap<>();

  @Test
  void readsWhatWasWritten() {
    post("inShort", " In short.\r\nSecond line. ");
    post("answer.0", "Yes");
    post("answer.1", "  ");
    post("translation", "MACHINE_ONLY");
    post("diagnosis.disease", "MM");
    post("diagnosis.pathologyReview", "true");
    post("diagnosis.cites", RECORD + ":2," + RECORD + ":2, nonsense");
    post("status.disease", "CLINICAL_RELAPSE");
    post("value.LDH.value", "412");
    post("value.LDH.unit", "U/L");
    post("value.LDH.taken", "2026-09-08");
    post("category", "CAR_T_ASSESSMENT_REASONABLE_TO_DISCUSS");
    post("reasonsFor", "one\r\n\r\n  two  \n");
    post("cites.reasonsFor", RECORD + ":3@1-2-3-4~LDH%20412");
    post("cites.answer.1", RECORD + ":1");
    post("cites.answer.2", RECORD + ":1");
    post("cites.nonsense", RECORD + ":1");
    post("secondRead.agreement", "DIFFERS");
    post("secondRead.words", " The heart. ");
    post("conflict", "None.");

    EvaluationForm form = read(2);

    assertThat(form.inShort()).isEqualTo("In short.\nSecond line.");
    assertThat(form.answers()).containsExactly("Yes", "");
    assertThat(form.diagnosis().disease()).isEqualTo(Disease.MM);
    assertThat(form.diagnosis().citations()).containsExactly(new Citation(RECORD, 2));
    assertThat(form.diagnosis().pathologyReviewAdvised()).isTrue();
    assertThat(form.translation()).isEqualTo(Translation.MACHINE_ONLY);
    assertThat(form.status().value(KeyAnalyte.LDH).value()).isEqualTo("412");
    assertThat(form.status().value(KeyAnalyte.LDH).taken()).isEqualTo(LocalDate.of(2026, 9, 8));
    assertThat(form.status().values()).hasSize(KeyAnalyte.values().length);
    assertThat(form.opinion().category())
        .isEqualTo(OpinionCategory.CAR_T_ASSESSMENT_REASONABLE_TO_DISCUSS);
    assertThat(form.opinion().secondRead())
        .isEqualTo(new Comparison(Agreement.DIFFERS, "The heart."));
    assertThat(form.opinion().oneQuestion()).isEqualTo(Comparison.NONE);
    assertThat(form.opinion().reasonsFor()).containsExactly("one", "two");
    assertThat(form.cited())
        .containsOnly(
            Map.entry(
                "reasonsFor",
                List.of(new Citation(RECORD, 3, new PageFrame(1, 2, 3, 4), "LDH 412"))),
            Map.entry("answer.1", List.of(new Citation(RECORD, 1))));
  }

  @Test
  void keepsRowsInTheOrderOfThePageAndLeavesOutEmptyOnes() {
    post("line", "n2", "0", "n3");
    post("line.0.regimen", "VRd");
    post("line.0.best", "VGPR");
    post("line.n2.regimen", "DPd");
    post("counts.hospital", "3");
    post("counts.confirmed", "4");

    EvaluationForm form = read(0);

    assertThat(form.treatment().lines())
        .extracting(Treatment.Line::regimen)
        .containsExactly("DPd", "VRd");
    assertThat(form.treatment().lines().get(1).bestResponse()).isEqualTo(Response.VGPR);
    assertThat(form.treatment().hospitalCount()).isEqualTo(3);
    assertThat(form.treatment().patientCount()).isNull();
    assertThat(form.treatment().confirmedCount()).isEqualTo(4);
  }

  @Test
  void readsStagesAndGeneticTests() {
    post("stage", "0", "n1", "n2");
    post("stage.0.system", "R_ISS");
    post("stage.0.value", "III");
    post("stage.0.at", "DIAGNOSIS");
    post("stage.0.cites", RECORD + ":2");
    post("stage.n1.value", " ");
    post("stage.n2.system", "NYHA");
    post("genetic", "0", "n1");
    post("genetic.0.test", "del(17p)");
    post("genetic.0.result", "NOT_TESTED");
    post("genetic.n1.percent", "71");
    post("genetic.n1.date", "2024-08");
    post("diagnosis.genetics", "CD138 selected");

    Diagnosis diagnosis = read(0).diagnosis();

    assertThat(diagnosis.stages())
        .containsExactly(
            new Stage(
                StageSystem.R_ISS, "III", StagedAt.DIAGNOSIS, List.of(new Citation(RECORD, 2))));
    assertThat(diagnosis.geneticTests())
        .containsExactly(
            new GeneticTest("del(17p)", GeneticResult.NOT_TESTED, "", "", List.of()),
            new GeneticTest("", null, "71", "2024-08", List.of()));
    assertThat(diagnosis.genetics()).isEqualTo("CD138 selected");
  }

  @Test
  void readsWhatWasTakenOverFromTheRecordsAndKeepsItWhenThePageDoesNotTell() {
    post("criterion", "IND-ADULT");
    post("criterion.IND-ADULT.answer", "MET");
    post("criterion.IND-ADULT.comment", "42 years");
    post("criterion.IND-ADULT.suggested", "MET");
    post("criterion.IND-ADULT.words", "42 years");

    EvaluationForm taken = read(0);
    assertThat(taken.criteria().answers().get("IND-ADULT"))
        .isEqualTo(
            new CriterionAnswer(
                Answer.MET, "42 years", List.of(), new Suggested(Answer.MET, "42 years")));

    fields.remove("criterion.IND-ADULT.suggested");
    fields.remove("criterion.IND-ADULT.words");
    assertThat(over(taken).criteria()).isEqualTo(taken.criteria());
    post("criterion.IND-ADULT.suggested", "");
    assertThat(over(taken).criteria().answers().get("IND-ADULT"))
        .isEqualTo(new CriterionAnswer(Answer.MET, "42 years", List.of()));
  }

  @Test
  void readsWhatCannotWait() {
    post("urgent", "n1", "n2", "n3");
    post("urgent.n1.finding", "Hb 61, black stools");
    post("urgent.n1.advice", "Emergency department today");
    post("urgent.n1.told", "Dr Rekaan");
    post("urgent.n1.at", "2026-11-24T09:30");
    post("urgent.n1.cites", RECORD + ":2");
    post("urgent.n2.at", "yesterday");
    post("urgent.n3.advice", "Call");
    post("status.urgent", "told before");

    CurrentStatus status = read(0).status();

    assertThat(status.urgent())
        .containsExactly(
            new UrgentFinding(
                "Hb 61, black stools",
                "Emergency department today",
                "Dr Rekaan",
                LocalDateTime.of(2026, 11, 24, 9, 30),
                List.of(new Citation(RECORD, 2))),
            new UrgentFinding("", "Call", "", null, List.of()));
    assertThat(status.urgentFindings()).isEqualTo("told before");
  }

  @Test
  void readsWhatWasSetAsideAndWhatIsMissing() {
    UUID other = UUID.randomUUID();
    post("excluded", RECORD.toString(), other.toString());
    post("excluded." + RECORD + ".reason", "NOT_READABLE");
    post("excluded." + other + ".reason", "");
    post("gap.HEART_REPORT.before", "TRAVEL");
    post("gap.LAB_REPORT.before", "LUNCH");
    post("lacking", "n1", "n2");
    post("lacking.n1.item", "Weight");
    post("lacking.n1.before", "TREATMENT");

    EvaluationForm before = read(0);

    assertThat(before.records())
        .isEqualTo(
            new RecordsUsed(
                List.of(new RecordsUsed.Excluded(RECORD, ExclusionReason.NOT_READABLE)),
                List.of(new RecordsUsed.Needed(RecordKind.HEART_REPORT, NeededBefore.TRAVEL)),
                List.of(new RecordsUsed.Missing("Weight", "", "", NeededBefore.TREATMENT))));
    fields.clear();
    post("excluded", other.toString());
    assertThat(over(before).records().reasonFor(RECORD))
        .as("was not on the page")
        .contains(ExclusionReason.NOT_READABLE);
    post("excluded", RECORD.toString());
    assertThat(over(before).records()).as("taken back").isEqualTo(RecordsUsed.ALL);
  }

  @Test
  void readsStepsAndTests() {
    post("step", "a");
    post("step.a.step", "Heart test");
    post("step.a.who", "home hospital");
    post("step.a.by", "two weeks");
    post("test", "b", "c");
    post("test.b.test", "HBV DNA");
    post("test.b.age", "30");
    post("department", "CARDIOLOGY", "HAEMATOLOGY", "CANTEEN");
    post("followUp", "At home.");
    post("cost.source", "Price list");
    post("cost.asOf", "2026-09-30");
    post("cost.currency", "CNY");
    post("cost.price", "1 166 000");
    post("cost.other", "Not travel.");
    post("costs", "told before");

    EvaluationForm form = read(0);

    assertThat(form.plan().nextSteps())
        .containsExactly(new NextStep("Heart test", "home hospital", "two weeks"));
    assertThat(form.plan().testsFirst())
        .singleElement()
        .satisfies(
            test -> {
              assertThat(test.test()).isEqualTo("HBV DNA");
              assertThat(test.maxAgeDays()).isEqualTo(30);
            });
    assertThat(form.plan().departments())
        .containsExactly(Department.HAEMATOLOGY, Department.CARDIOLOGY);
    assertThat(form.plan().followUp()).isEqualTo("At home.");
    assertThat(form.plan().costs()).isEqualTo("told before");
    assertThat(form.plan().costInformation())
        .isEqualTo(
            new CostInformation(
                "Price list", LocalDate.of(2026, 9, 30), "CNY", "1 166 000", "Not travel."));
  }

  @Test
  void keepsTheAnswersToAnotherProtocolForWhoComesBack() {
    post("protocol", "CN-EQUECEL-RRMM");
    post("criterion", "BR-LDH", "IND-ADULT");
    post("criterion.BR-LDH.answer", "NOT_MET");
    post("criterion.BR-LDH.comment", "1.8 ×");
    post("criterion.BR-LDH.cites", RECORD + ":1");
    post("indication.CN-EQUECEL-RRMM", "CANNOT_BE_JUDGED_YET");
    EvaluationForm before = read(0);
    fields.clear();
    post("protocol", "GEN-MM-STABLE");
    post("criterion", "OBS-STABLE");
    post("criterion.OBS-STABLE.answer", "MET");

    EvaluationForm form = over(before);

    assertThat(before.criteria().protocols())
        .containsExactly(
            new ChosenProtocol(
                "CN-EQUECEL-RRMM", "0.1.0", IndicationDocumented.CANNOT_BE_JUDGED_YET));
    assertThat(form.criteria().protocols())
        .containsExactly(new ChosenProtocol("GEN-MM-STABLE", "0.1.0", null));
    assertThat(form.criteria().answers()).containsOnlyKeys("BR-LDH", "OBS-STABLE");
    assertThat(form.criteria().answers().values())
        .extracting(CriterionAnswer::answer)
        .containsExactly(Answer.NOT_MET, Answer.MET);
  }

  @Test
  void takesBackAnAnswerThatWasEmptied() {
    post("protocol", "CN-EQUECEL-RRMM");
    post("criterion", "BR-LDH");
    post("criterion.BR-LDH.comment", "1.8 ×");
    EvaluationForm before = read(0);
    post("criterion.BR-LDH.comment", "");

    assertThat(over(before).criteria().answers()).isEmpty();
  }

  @Test
  void countsWhatCannotBeReadAsLeftEmpty() {
    post("diagnosis.disease", "COLD");
    post("value.LDH.taken", "2026-02-31");
    post("counts.confirmed", "four");
    post("protocol", "NOT-A-PROTOCOL");
    post("version", "x");

    EvaluationForm form = read(0);

    assertThat(form.diagnosis().disease()).isNull();
    assertThat(form.status().value(KeyAnalyte.LDH).taken()).isNull();
    assertThat(form.treatment().confirmedCount()).isNull();
    assertThat(form.criteria().protocols()).isEmpty();
    assertThat(new PostedForm(fields).read()).isEqualTo(ReadIn.version(-1));
  }

  @Test
  void nothingWrittenIsTheEmptyForm() {
    assertThat(read(1)).isEqualTo(EvaluationForm.empty(1));
  }

  @Test
  void keepsWhatWasTakenOverFromTheRecords() {
    UUID one = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    post("line", "0");
    post("line.0.regimen", "VRd; lenalidomide");
    post("line.0.progressed", "2025-10-20");
    post("line.0.proposal", one + "," + other);
    post("value.LDH.value", "412");
    post("value.LDH.proposal", one.toString());

    EvaluationForm form = read(0);

    assertThat(form.treatment().lines().getFirst().proposals()).containsExactly(one, other);
    assertThat(form.treatment().lines().getFirst().progressed()).isEqualTo("2025-10-20");
    assertThat(form.status().value(KeyAnalyte.LDH).proposal()).isEqualTo(one);
  }

  @Test
  void readsWhatIsSaidOfEachMedicine() {
    post("medicine", "bortezomib", "lenalidomide", "selinexor");
    post("medicine.lenalidomide.refractory", "YES");
    post("medicine.selinexor.intolerant", "YES");

    var treatment = read(0).treatment();

    assertThat(treatment.medicine("lenalidomide").refractory()).isEqualTo(Confirmed.YES);
    assertThat(treatment.medicine("selinexor").refractory()).as("not said").isNull();
    assertThat(treatment.medicine("selinexor").intolerant()).isEqualTo(Confirmed.YES);
    assertThat(treatment.medicines()).hasSize(2);
  }

  /** Whoever goes on after a colleague answered is not asked how they compare. */
  @Test
  void keepsWhatWasSaidOfAColleagueWhenThePageDidNotAsk() {
    post("secondRead.agreement", "DIFFERS");
    post("secondRead.words", "The heart first.");
    EvaluationForm before = read(0);
    fields.clear();

    assertThat(over(before).opinion().secondRead())
        .isEqualTo(new Comparison(Agreement.DIFFERS, "The heart first."));
    post("secondRead.agreement", "");
    post("secondRead.words", "");
    assertThat(over(before).opinion().secondRead()).isEqualTo(Comparison.NONE);
  }

  @Test
  void whatIsStatedOfAColleagueCitesAndKeepsItWhenThePageDidNotAsk() {
    UUID echo = UUID.randomUUID();
    post("secondRead.words", "The heart first [1].");
    post("cites.secondRead.words", echo + ":2");
    EvaluationForm before = read(0);
    fields.clear();

    assertThat(before.cited())
        .isEqualTo(Map.of("secondRead.words", List.of(new Citation(echo, 2))));
    assertThat(over(before).cited()).isEqualTo(before.cited());
    post("secondRead.words", "The heart first.");
    assertThat(over(before).cited()).isEmpty();
  }

  private EvaluationForm read(int questions) {
    return over(EvaluationForm.empty(questions));
  }

  private EvaluationForm over(EvaluationForm before) {
    return new PostedForm(fields).over(before, shelf(), LocalDate.of(2026, 11, 23));
  }

  private void post(String name, String... values) {
    fields.put(name, values);
  }
}
