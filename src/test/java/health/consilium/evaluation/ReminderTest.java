package health.consilium.evaluation;

import static health.consilium.evaluation.EvaluationFixture.finished;
import static health.consilium.evaluation.protocol.ProtocolFixture.draft;
import static health.consilium.evaluation.protocol.ProtocolFixture.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.CriteriaAnswers.ChosenProtocol;
import health.consilium.evaluation.CriteriaAnswers.CriterionAnswer;
import health.consilium.evaluation.CurrentStatus.UrgentFinding;
import health.consilium.evaluation.Diagnosis.GeneticTest;
import health.consilium.evaluation.Diagnosis.Stage;
import health.consilium.evaluation.EvaluationForm.Opinion;
import health.consilium.evaluation.RecordsUsed.Excluded;
import health.consilium.evaluation.Reminder.Beside;
import health.consilium.evaluation.opinion.Agreement;
import health.consilium.evaluation.opinion.ColleagueRead;
import health.consilium.evaluation.opinion.ColleagueRead.Kind;
import health.consilium.evaluation.opinion.ColleagueRead.Outcome;
import health.consilium.evaluation.opinion.Comparison;
import health.consilium.evaluation.opinion.OpinionCategory;
import health.consilium.evaluation.opinion.SecondOpinion;
import health.consilium.evaluation.protocol.Standing;
import health.consilium.evaluation.protocol.paper.Protocol;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReminderTest {

  private static final Protocol STABLE = shipped("GEN-MM-STABLE");

  private final EvaluationForm finished = finished(EvaluationForm.empty(2));

  @Test
  void whatSigningNeedsNotIsOnlyRemindedOf() {
    assertThat(finished.unfinished(List.of())).isEmpty();
    assertThat(remindersOf(finished, List.of(), false, List.of()))
        .containsExactly(
            Reminder.VALUES,
            Reminder.UNCITED_ANSWERS,
            Reminder.NO_PROTOCOL,
            Reminder.WHAT_WOULD_CHANGE);
  }

  @Test
  void urgentSignsWantAWord() {
    assertThat(remindersOf(finished, List.of(), true, List.of()))
        .contains(Reminder.URGENT_FINDINGS);
  }

  @Test
  void whatCannotWaitIsAdvisedAndTold() {
    LocalDateTime at = LocalDateTime.of(2026, 11, 24, 9, 30);
    EvaluationForm advised = urgent("Go today", "", null);

    assertThat(urgent("", "Dr Rekaan", at).unfinished(List.of()))
        .containsExactly(Unfinished.URGENT_ADVICE);
    assertThat(advised.unfinished(List.of())).isEmpty();
    assertThat(remindersOf(advised, List.of(), true, List.of()))
        .contains(Reminder.URGENT_TOLD)
        .doesNotContain(Reminder.URGENT_FINDINGS);
    assertThat(remindersOf(urgent("Go", "Dr Rekaan", null), List.of(), true, List.of()))
        .contains(Reminder.URGENT_TOLD);
    assertThat(remindersOf(urgent("Go", "Dr Rekaan", at), List.of(), true, List.of()))
        .doesNotContain(Reminder.URGENT_TOLD, Reminder.URGENT_FINDINGS);
  }

  @Test
  void aRecordIsNotAnothersThatTheOfficeFoundToBeThePatients() {
    UUID found = UUID.randomUUID();
    UUID other = UUID.randomUUID();

    assertThat(reminders(new Excluded(found, ExclusionReason.ANOTHER_PATIENT), found))
        .contains(Reminder.FOUND_OURS);
    assertThat(reminders(new Excluded(found, ExclusionReason.DUPLICATE), found))
        .doesNotContain(Reminder.FOUND_OURS);
    assertThat(reminders(new Excluded(other, ExclusionReason.ANOTHER_PATIENT), found))
        .doesNotContain(Reminder.FOUND_OURS);
  }

  private List<Reminder> reminders(Excluded excluded, UUID foundOurs) {
    var form =
        new EvaluationForm(
            finished.inShort(),
            finished.answers(),
            finished.diagnosis(),
            finished.treatment(),
            finished.status(),
            finished.criteria(),
            finished.opinion(),
            finished.plan(),
            finished.conflictOfInterest(),
            Map.of(),
            null,
            new RecordsUsed(List.of(excluded), List.of(), List.of()));
    return Reminder.of(form, List.of(), new Beside(false, Set.of(foundOurs), List.of()));
  }

  private static List<Reminder> remindersOf(
      EvaluationForm form,
      List<VersionInUse> used,
      boolean urgent,
      List<ColleagueRead> colleagues) {
    return Reminder.of(form, used, new Beside(urgent, Set.of(), colleagues));
  }

  private EvaluationForm urgent(String advice, String toldTo, @Nullable LocalDateTime at) {
    var status = finished.status();
    return new EvaluationForm(
        finished.inShort(),
        finished.answers(),
        finished.diagnosis(),
        finished.treatment(),
        new CurrentStatus(
            status.diseaseStatus(),
            status.tempo(),
            status.values(),
            "",
            List.of(new UrgentFinding("Hb 61", advice, toldTo, at, List.of()))),
        finished.criteria(),
        finished.opinion(),
        finished.plan(),
        finished.conflictOfInterest());
  }

  @Test
  void aPriceIsNotSignedWithoutItsSource() {
    CostInformation unsourced = new CostInformation("", null, "CNY", "1 166 000", "");

    assertThat(costing("", unsourced).unfinished(List.of())).containsExactly(Unfinished.COSTS);
    assertThat(costing("", CostInformation.NONE).unfinished(List.of())).isEmpty();
    assertThat(
            remindersOf(
                costing("About 1 166 000", CostInformation.NONE), List.of(), false, List.of()))
        .contains(Reminder.COSTS_IN_WORDS);
  }

  private EvaluationForm costing(String costs, CostInformation listed) {
    return new EvaluationForm(
        finished.inShort(),
        finished.answers(),
        finished.diagnosis(),
        finished.treatment(),
        finished.status(),
        finished.criteria(),
        finished.opinion(),
        new Plan(finished.plan().nextSteps(), List.of(), List.of(), costs, List.of(), "", listed),
        finished.conflictOfInterest());
  }

  @Test
  void aCountThatDiffersWantsItsReason() {
    EvaluationForm unexplained = with(finished.criteria(), "");

    assertThat(remindersOf(unexplained, List.of(), false, List.of()))
        .contains(Reminder.COUNT_REASON);
  }

  @Test
  void aStageOfDiagnosisIsNotOneOfToday() {
    assertThat(diagnosed(new Stage(StageSystem.R_ISS, "III", StagedAt.NOW, List.of())))
        .contains(Reminder.STAGE_NOW);
    assertThat(diagnosed(new Stage(StageSystem.R_ISS, "III", StagedAt.DIAGNOSIS, List.of())))
        .doesNotContain(Reminder.STAGE_NOW);
    assertThat(diagnosed(new Stage(StageSystem.ANN_ARBOR, "IVB", StagedAt.NOW, List.of())))
        .doesNotContain(Reminder.STAGE_NOW);
  }

  @Test
  void aGeneticTestWantsAResult() {
    assertThat(diagnosed(new GeneticTest("TP53", null, "", "", List.of())))
        .contains(Reminder.GENETIC_RESULT);
    assertThat(diagnosed(new GeneticTest("TP53", GeneticResult.NOT_TESTED, "", "", List.of())))
        .doesNotContain(Reminder.GENETIC_RESULT);
  }

  private List<Reminder> diagnosed(Stage stage) {
    return diagnosed(List.of(stage), List.of());
  }

  private List<Reminder> diagnosed(GeneticTest test) {
    return diagnosed(List.of(), List.of(test));
  }

  private List<Reminder> diagnosed(List<Stage> stages, List<GeneticTest> tests) {
    var form =
        new EvaluationForm(
            "",
            List.of(),
            new Diagnosis(null, null, "", "", "", List.of(), false, stages, tests),
            finished.treatment(),
            finished.status(),
            finished.criteria(),
            finished.opinion(),
            finished.plan(),
            "");
    return remindersOf(form, List.of(), false, List.of());
  }

  @Test
  void criteriaAreAnsweredAndMetOnAPage() {
    var page = new Citation(UUID.randomUUID(), 1);

    assertThat(reminders(null)).contains(Reminder.OPEN_CRITERIA);
    assertThat(reminders(Answer.MET)).contains(Reminder.UNCITED_CRITERIA);
    assertThat(reminders(Answer.MET, page))
        .doesNotContain(Reminder.OPEN_CRITERIA, Reminder.UNCITED_CRITERIA);
    assertThat(reminders(Answer.UNKNOWN))
        .doesNotContain(Reminder.OPEN_CRITERIA, Reminder.UNCITED_CRITERIA);
  }

  @Test
  void aProtocolThatIsNoLongerValidIsTold() {
    var expired = new VersionInUse(draft(STABLE), Standing.EXPIRED);

    assertThat(remindersOf(finished, List.of(expired), false, List.of()))
        .contains(Reminder.EXPIRED);
  }

  @Test
  void whatColleaguesSayWantsAWord() {
    ColleagueRead open = asked(Optional.empty(), null);
    ColleagueRead other =
        asked(Optional.of(Outcome.ANSWERED), OpinionCategory.CAR_T_NOT_ADVISED_NOW);

    assertThat(comparing(Comparison.NONE, open))
        .contains(Reminder.COLLEAGUE_ASKED)
        .doesNotContain(Reminder.SECOND_READ);
    assertThat(comparing(Comparison.NONE, other))
        .contains(Reminder.SECOND_READ)
        .doesNotContain(Reminder.COLLEAGUE_ASKED);
    assertThat(comparing(new Comparison(Agreement.AGREES, ""), other))
        .contains(Reminder.OTHER_OPINION)
        .doesNotContain(Reminder.SECOND_READ, Reminder.DIFFERENCE);
    assertThat(comparing(new Comparison(Agreement.DIFFERS, ""), other))
        .contains(Reminder.DIFFERENCE)
        .doesNotContain(Reminder.OTHER_OPINION);
    assertThat(comparing(new Comparison(Agreement.DIFFERS, "The heart."), other))
        .doesNotContain(Reminder.DIFFERENCE, Reminder.OTHER_OPINION, Reminder.SECOND_READ);
  }

  private static ColleagueRead asked(Optional<Outcome> outcome, @Nullable OpinionCategory said) {
    return new ColleagueRead(
        UUID.randomUUID(),
        "Dr. Zhao",
        Kind.INDEPENDENT,
        "",
        Instant.EPOCH,
        outcome,
        outcome.map(ended -> Instant.EPOCH),
        new SecondOpinion(said, null, ""));
  }

  private List<Reminder> comparing(Comparison secondRead, ColleagueRead colleague) {
    var opinion =
        new Opinion(
            OpinionCategory.MORE_INFORMATION_NEEDED,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            secondRead,
            Comparison.NONE);
    var form =
        new EvaluationForm(
            "",
            List.of(),
            finished.diagnosis(),
            finished.treatment(),
            finished.status(),
            finished.criteria(),
            opinion,
            finished.plan(),
            "");
    return remindersOf(form, List.of(), false, List.of(colleague));
  }

  private List<Reminder> reminders(@Nullable Answer answer, Citation... pages) {
    Map<String, CriterionAnswer> answers =
        STABLE
            .criteria()
            .collect(
                Collectors.toMap(
                    criterion -> criterion.key(),
                    criterion -> new CriterionAnswer(answer, "", List.of(pages))));
    var criteria =
        new CriteriaAnswers(List.of(new ChosenProtocol(STABLE.id(), "0.1.0", null)), answers);
    var used = new VersionInUse(draft(STABLE), Standing.DRAFT);
    return remindersOf(with(criteria, "IMWG"), List.of(used), false, List.of());
  }

  private EvaluationForm with(CriteriaAnswers criteria, String countReason) {
    var treatment = finished.treatment();
    return new EvaluationForm(
        finished.inShort(),
        finished.answers(),
        finished.diagnosis(),
        new Treatment(
            treatment.lines(),
            treatment.hospitalCount(),
            treatment.patientCount(),
            treatment.confirmedCount(),
            countReason,
            treatment.left(),
            treatment.medicines()),
        finished.status(),
        criteria,
        finished.opinion(),
        finished.plan(),
        finished.conflictOfInterest());
  }
}
