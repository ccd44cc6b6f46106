package health.consilium.letter;

import static health.consilium.evaluation.protocol.ProtocolFixture.draft;
import static health.consilium.evaluation.protocol.ProtocolFixture.shipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.consilium.evaluation.Answer;
import health.consilium.evaluation.Citation;
import health.consilium.evaluation.CitationField;
import health.consilium.evaluation.Confirmed;
import health.consilium.evaluation.CostInformation;
import health.consilium.evaluation.CriteriaAnswers;
import health.consilium.evaluation.CriteriaAnswers.ChosenProtocol;
import health.consilium.evaluation.CriteriaAnswers.CriterionAnswer;
import health.consilium.evaluation.CurrentStatus;
import health.consilium.evaluation.CurrentStatus.UrgentFinding;
import health.consilium.evaluation.Diagnosis;
import health.consilium.evaluation.Diagnosis.GeneticTest;
import health.consilium.evaluation.Diagnosis.Stage;
import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.ExclusionReason;
import health.consilium.evaluation.GeneticResult;
import health.consilium.evaluation.NeededBefore;
import health.consilium.evaluation.Plan;
import health.consilium.evaluation.RecordsUsed;
import health.consilium.evaluation.RecordsUsed.Excluded;
import health.consilium.evaluation.RecordsUsed.Missing;
import health.consilium.evaluation.RecordsUsed.Needed;
import health.consilium.evaluation.StageSystem;
import health.consilium.evaluation.StagedAt;
import health.consilium.evaluation.Treatment;
import health.consilium.evaluation.protocol.paper.Protocol;
import health.consilium.letter.LetterContent.AnsweredQuestion;
import health.consilium.letter.LetterContent.AppliedProtocol;
import health.consilium.letter.LetterContent.Face;
import health.consilium.letter.LetterContent.MissingItem;
import health.consilium.letter.LetterContent.RecordExcluded;
import health.consilium.platform.language.Language;
import health.consilium.records.MedicalRecord;
import health.consilium.records.MedicalRecordFixture;
import health.consilium.records.RecordKind;
import health.consilium.records.SetApartPage;
import health.consilium.records.completeness.GapList;
import health.consilium.referral.Disease;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormOnPaperTest {

  private static final EvaluationForm EMPTY = EvaluationForm.empty(1);

  @Test
  void keepsEveryQuestionAlsoWithoutAnAnswer() {
    var paper = new FormOnPaper(EMPTY, List.of(), List.of(), Language.ENGLISH);

    List<AnsweredQuestion> answers = paper.face(List.of("Why?", "How?"), List.of()).answers();

    assertThat(answers)
        .containsExactly(new AnsweredQuestion("Why?", ""), new AnsweredQuestion("How?", ""));
  }

  @Test
  void showsEveryQuestionOfTheProtocolUnknownUntilAnswered() {
    Protocol protocol = shipped("CN-EQUECEL-RRMM");
    String first = protocol.approvedIndication().getFirst().id();
    var cited = new Citation(UUID.randomUUID(), 3);
    var met = new CriterionAnswer(Answer.MET, "42 years", List.of(cited));
    var paper =
        new FormOnPaper(answering(Map.of(first, met)), List.of(), List.of(), Language.CHINESE);

    AppliedProtocol applied = paper.protocols(List.of(draft(protocol))).getFirst();

    assertThat(applied.draft()).isTrue();
    assertThat(applied.approvedIndication().getFirst().answer()).isEqualTo(Answer.MET);
    assertThat(applied.approvedIndication().getFirst().citations()).containsExactly(onPaper(cited));
    assertThat(applied.approvedIndication().getFirst().question()).isEqualTo("成年(≥18岁)");
    assertThat(applied.approvedIndication().getLast().answer()).isEqualTo(Answer.UNKNOWN);
    assertThat(applied.benefitRisk())
        .hasSameSizeAs(protocol.benefitRisk())
        .allMatch(LetterContent.AnsweredCriterion::untouched);
  }

  @Test
  void whatSeveralProtocolsWeighIsWrittenOnceAndEachNamesItsVersion() {
    var paper = new FormOnPaper(answering(Map.of()), List.of(), List.of(), Language.ENGLISH);

    List<AppliedProtocol> applied =
        paper.protocols(
            List.of(
                draft(shipped("CN-EQUECEL-RRMM")),
                draft(shipped("CN-ZEVORCEL-RRMM")),
                draft(shipped("GEN-MM-STABLE"))));

    assertThat(applied).extracting(each -> each.benefitRisk().size()).containsExactly(46, 0, 3);
    assertThat(applied)
        .extracting(each -> each.approvedIndication().size())
        .containsExactly(7, 7, 0);
    assertThat(applied).extracting(AppliedProtocol::version).containsOnly("0.1.0");
  }

  /** What was copied from them stops the signature; here they are only not named. */
  @Test
  void namesNoPageThatWasSetApart() {
    UUID labs = UUID.randomUUID();
    String first = shipped("CN-EQUECEL-RRMM").approvedIndication().getFirst().id();
    List<Citation> cited = List.of(new Citation(labs, 1), new Citation(labs, 2));
    EvaluationForm form =
        answering(Map.of(first, new CriterionAnswer(Answer.MET, "42 years", cited)));
    var apart = new SetApartPage(UUID.randomUUID(), labs, 2, RecordKind.LAB_REPORT, "labs.txt");
    var paper = new FormOnPaper(form, List.of(), List.of(apart), Language.ENGLISH);

    AppliedProtocol applied =
        paper.protocols(List.of(draft(shipped("CN-EQUECEL-RRMM")))).getFirst();

    assertThat(applied.approvedIndication().getFirst().citations())
        .containsExactly(onPaper(cited.getFirst()));
  }

  private static LetterContent.Citation onPaper(Citation cited) {
    return new LetterContent.Citation(
        RecordKind.OTHER, null, cited.page(), 0, CitationField.write(List.of(cited)));
  }

  /** Else a reader could not tell which of them a statement rests on. */
  @Test
  void numbersRecordsOfOneKindAndDayWhereverTheyAreNamed() {
    List<MedicalRecord> labs =
        Stream.generate(() -> MedicalRecordFixture.record(RecordKind.LAB_REPORT)).limit(3).toList();
    labs.get(1).dateFrom(LocalDate.of(2026, 9, 8));
    List<Citation> cited = labs.stream().map(each -> new Citation(each.id(), 1)).toList();
    var form = inShort("So [1][2][3].", cited);
    var paper = new FormOnPaper(form, labs, List.of(), Language.ENGLISH);

    assertThat(paper.face(List.of(), List.of()).inShort())
        .isEqualTo(
            "So [laboratory report 1, p.\u00a01;"
                + " laboratory report, 8\u00a0Sep\u00a02026, p.\u00a01;"
                + " laboratory report 3, p.\u00a01].");
    assertThat(paper.placed())
        .extracting(place -> place.citations().getFirst().recordId().orElseThrow())
        .containsExactlyElementsOf(labs.stream().map(MedicalRecord::id).toList());
    assertThat(paper.recordsRead())
        .extracting(LetterContent.RecordRead::number)
        .containsExactly(1, 0, 3);
  }

  @Test
  void writesOutWhatASentenceCitesExceptAnotherPersonsPage() {
    UUID labs = UUID.randomUUID();
    List<Citation> cited = List.of(new Citation(labs, 1), new Citation(labs, 2));
    var form =
        new EvaluationForm(
            "Relapse [1][2].",
            List.of("Yes [1]."),
            EMPTY.diagnosis(),
            EMPTY.treatment(),
            EMPTY.status(),
            EMPTY.criteria(),
            EMPTY.opinion(),
            EMPTY.plan(),
            "",
            Map.of("inShort", cited, "answer.0", cited.subList(0, 1)),
            null,
            RecordsUsed.ALL);
    var apart = new SetApartPage(UUID.randomUUID(), labs, 2, RecordKind.LAB_REPORT, "labs.txt");
    var paper = new FormOnPaper(form, List.of(), List.of(apart), Language.ENGLISH);

    Face face = paper.face(List.of("Why?"), List.of());

    assertThat(face.inShort()).isEqualTo("Relapse [other record, p.\u00a01].");
    assertThat(face.answers().getFirst().answer()).isEqualTo("Yes [other record, p.\u00a01].");
  }

  @Test
  void saysHowEachMissingKindCouldChangeTheOpinion() {
    var paper = new FormOnPaper(EMPTY, List.of(), List.of(), Language.ENGLISH);
    GapList gaps = GapList.of(Map.of(), List.of(), Disease.MM);

    List<MissingItem> missing = paper.missing(gaps);

    assertThat(missing).hasSameSizeAs(gaps.gaps());
    assertThat(missing.getFirst().item()).isEqualTo("Pathology report: not sent");
    assertThat(missing).noneMatch(item -> item.howItCouldChange().isBlank());
  }

  /** Only what stands in the reviewer's own lines; what is proposed beside them does not count. */
  @Test
  void takesTheCourseOfTreatmentFromTheConfirmedLines() {
    var line =
        new Treatment.Line(
            "VRd", "2024-08", "", null, null, "2025-10-20", "2025-01-20", "", List.of(), List.of());
    var resisted = new Treatment.MedicineHad("lenalidomide", Confirmed.YES, null);
    var unnamed = new Treatment.MedicineHad("daratumumab", Confirmed.YES, null);
    EvaluationForm form =
        new EvaluationForm(
            "",
            List.of(),
            EMPTY.diagnosis(),
            new Treatment(List.of(line), null, null, 1, "", List.of(), List.of(resisted, unnamed)),
            EMPTY.status(),
            EMPTY.criteria(),
            EMPTY.opinion(),
            EMPTY.plan(),
            "");

    LetterFindings found =
        new FormOnPaper(form, List.of(), List.of(), Language.ENGLISH).findings(List.of());

    assertThat(found.lines())
        .singleElement()
        .satisfies(
            written -> {
              assertThat(written.transplanted()).isEqualTo("2025-01-20");
              assertThat(written.progressed()).isEqualTo("2025-10-20");
            });
    assertThat(found.exposure().classes())
        .flatExtracting(LetterExposure.OfClass::medicines)
        .extracting(LetterExposure.Had::medicine, LetterExposure.Had::refractory)
        .containsExactlyInAnyOrder(tuple("bortezomib", null), tuple("lenalidomide", Confirmed.YES));
    assertThat(
            new FormOnPaper(form, List.of(), List.of(), Language.CHINESE)
                .findings(List.of())
                .exposure()
                .classes())
        .flatExtracting(LetterExposure.OfClass::medicines)
        .extracting(LetterExposure.Had::medicine)
        .containsExactlyInAnyOrder("硼替佐米 bortezomib", "来那度胺 lenalidomide");
  }

  @Test
  void takesStagesAndGeneticTestsWithTheirPlacesExceptAnotherPersonsPage() {
    UUID labs = UUID.randomUUID();
    List<Citation> cited = List.of(new Citation(labs, 1), new Citation(labs, 2));
    var diagnosis =
        new Diagnosis(
            Disease.MM,
            null,
            "",
            "",
            "",
            List.of(),
            false,
            List.of(new Stage(StageSystem.R_ISS, "III", StagedAt.DIAGNOSIS, cited)),
            List.of(new GeneticTest("del(17p)", GeneticResult.NOT_TESTED, "", "2024", cited)));
    var form =
        new EvaluationForm(
            "",
            List.of(),
            diagnosis,
            EMPTY.treatment(),
            EMPTY.status(),
            EMPTY.criteria(),
            EMPTY.opinion(),
            EMPTY.plan(),
            "");
    var apart = new SetApartPage(UUID.randomUUID(), labs, 2, RecordKind.LAB_REPORT, "labs.txt");

    LetterFindings.Diagnosis written =
        new FormOnPaper(form, List.of(), List.of(apart), Language.ENGLISH)
            .findings(List.of())
            .diagnosis();

    var first = List.of(onPaper(cited.getFirst()));
    assertThat(written.stages())
        .containsExactly(
            new LetterFindings.Stage(StageSystem.R_ISS, "III", StagedAt.DIAGNOSIS, first));
    assertThat(written.geneticTests())
        .containsExactly(
            new LetterFindings.GeneticTest(
                "del(17p)", GeneticResult.NOT_TESTED, "", "2024", first));
  }

  @Test
  void putsWhatCannotWaitOnTheLetterAsItWasAdvised() {
    UUID labs = UUID.randomUUID();
    LocalDateTime at = LocalDateTime.of(2026, 11, 24, 9, 30);
    var urgent =
        new UrgentFinding("Hb 61", "Go today", "Dr Rekaan", at, List.of(new Citation(labs, 1)));
    var form =
        new EvaluationForm(
            "",
            List.of(),
            EMPTY.diagnosis(),
            EMPTY.treatment(),
            new CurrentStatus(null, null, List.of(), "told before [1]", List.of(urgent)),
            EMPTY.criteria(),
            EMPTY.opinion(),
            EMPTY.plan(),
            "",
            Map.of("status.urgent", List.of(new Citation(labs, 2))),
            null,
            RecordsUsed.ALL);

    LetterFindings.Status status =
        new FormOnPaper(form, List.of(), List.of(), Language.ENGLISH).findings(List.of()).status();

    assertThat(status.urgent())
        .containsExactly(
            new LetterUrgentFinding(
                "Hb 61", "Go today", "Dr Rekaan", at, List.of(onPaper(new Citation(labs, 1)))));
    assertThat(status.urgentFindings()).isEqualTo("told before [other record, p.\u00a02]");
    assertThat(status.tellsOfUrgency()).isTrue();
  }

  /** The room says what is lacking; a preview shows no number that nobody vouches for. */
  @Test
  void listsNoPriceWithoutItsSource() {
    var unsourced = new CostInformation("", null, "CNY", "1 166 000", "Not travel.");

    LetterOpinion opinion = costing(unsourced);

    assertThat(opinion.listed()).isEqualTo(new CostInformation("", null, "", "", "Not travel."));
    assertThat(costing(CostInformation.NONE).listed()).isEqualTo(CostInformation.NONE);
  }

  private static LetterOpinion costing(CostInformation listed) {
    var form =
        new EvaluationForm(
            "",
            List.of(),
            EMPTY.diagnosis(),
            EMPTY.treatment(),
            EMPTY.status(),
            EMPTY.criteria(),
            EMPTY.opinion(),
            new Plan(List.of(), List.of(), List.of(), "", List.of(), "", listed),
            "");
    return new FormOnPaper(form, List.of(), List.of(), Language.ENGLISH).opinion();
  }

  @Test
  void tellsWhatWasSetAsideApartFromWhatWasRead() {
    MedicalRecord read = MedicalRecordFixture.record(RecordKind.LAB_REPORT);
    MedicalRecord twice = MedicalRecordFixture.record(RecordKind.LAB_REPORT);
    MedicalRecord foreign = MedicalRecordFixture.record(RecordKind.IMAGING_REPORT);
    LocalDate day = LocalDate.of(2026, 9, 8);
    twice.dateFrom(day);
    foreign.dateFrom(day);
    var paper =
        new FormOnPaper(
            resting(
                new RecordsUsed(
                    List.of(
                        new Excluded(foreign.id(), ExclusionReason.ANOTHER_PATIENT),
                        new Excluded(twice.id(), ExclusionReason.DUPLICATE),
                        new Excluded(UUID.randomUUID(), ExclusionReason.NOT_READABLE)),
                    List.of(),
                    List.of())),
            List.of(read, twice, foreign),
            List.of(),
            Language.ENGLISH);

    assertThat(paper.recordsRead())
        .extracting(LetterContent.RecordRead::kind)
        .containsExactly(RecordKind.LAB_REPORT);
    assertThat(paper.excluded(Set.of()))
        .containsExactly(
            new RecordExcluded(RecordKind.LAB_REPORT, day, 0, ExclusionReason.DUPLICATE),
            new RecordExcluded(
                RecordKind.IMAGING_REPORT, null, 0, ExclusionReason.ANOTHER_PATIENT));
    assertThat(paper.excluded(Set.of(foreign.id(), twice.id())))
        .as("that it is another person's is not said against the office")
        .containsExactly(
            new RecordExcluded(RecordKind.LAB_REPORT, day, 0, ExclusionReason.DUPLICATE),
            new RecordExcluded(RecordKind.IMAGING_REPORT, day, 0, null));
  }

  @Test
  void tellsBeforeWhatEachMissingThingIsNeeded() {
    var used =
        new RecordsUsed(
            List.of(),
            List.of(new Needed(RecordKind.PATHOLOGY_REPORT, NeededBefore.OPINION)),
            List.of(
                new Missing("Heart scan", "A weak heart.", "Home", NeededBefore.TRAVEL),
                new Missing("Weight", "", "", null)));
    var paper = new FormOnPaper(resting(used), List.of(), List.of(), Language.ENGLISH);
    GapList gaps = GapList.of(Map.of(), List.of(), Disease.MM);

    List<MissingItem> missing = paper.missing(gaps);

    assertThat(missing).hasSize(gaps.gaps().size() + 2);
    assertThat(missing.getFirst().neededBefore()).isEqualTo(NeededBefore.OPINION);
    assertThat(missing.get(1).neededBefore()).isNull();
    assertThat(missing)
        .endsWith(
            new MissingItem("Heart scan", "A weak heart.", "Home", NeededBefore.TRAVEL),
            new MissingItem("Weight", "", "", null));
  }

  private static EvaluationForm inShort(String words, List<Citation> cited) {
    return new EvaluationForm(
        words,
        List.of(),
        EMPTY.diagnosis(),
        EMPTY.treatment(),
        EMPTY.status(),
        EMPTY.criteria(),
        EMPTY.opinion(),
        EMPTY.plan(),
        "",
        Map.of("inShort", cited),
        null,
        RecordsUsed.ALL);
  }

  private static EvaluationForm resting(RecordsUsed records) {
    return new EvaluationForm(
        "",
        List.of(),
        EMPTY.diagnosis(),
        EMPTY.treatment(),
        EMPTY.status(),
        EMPTY.criteria(),
        EMPTY.opinion(),
        EMPTY.plan(),
        "",
        Map.of(),
        null,
        records);
  }

  private static EvaluationForm answering(Map<String, CriterionAnswer> answers) {
    return new EvaluationForm(
        "",
        List.of(),
        EMPTY.diagnosis(),
        EMPTY.treatment(),
        EMPTY.status(),
        new CriteriaAnswers(List.of(new ChosenProtocol("CN-EQUECEL-RRMM", "0.1.0", null)), answers),
        EMPTY.opinion(),
        EMPTY.plan(),
        "");
  }
}
