package health.consilium.evaluation;

import static health.consilium.evaluation.protocol.ProtocolFixture.draft;
import static health.consilium.evaluation.protocol.ProtocolFixture.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.CriteriaAnswers.ChosenProtocol;
import health.consilium.evaluation.CriteriaAnswers.CriterionAnswer;
import health.consilium.evaluation.CriteriaAnswers.Suggested;
import health.consilium.evaluation.CurrentStatus.KeyValue;
import health.consilium.evaluation.CurrentStatus.UrgentFinding;
import health.consilium.evaluation.Diagnosis.GeneticTest;
import health.consilium.evaluation.Diagnosis.Stage;
import health.consilium.evaluation.Treatment.Line;
import health.consilium.evaluation.Treatment.MedicineHad;
import health.consilium.evaluation.opinion.Agreement;
import health.consilium.evaluation.opinion.Comparison;
import health.consilium.evaluation.opinion.OpinionCategory;
import health.consilium.evaluation.protocol.Standing;
import health.consilium.records.PageFrame;
import health.consilium.records.RecordKind;
import health.consilium.referral.Disease;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationFormTest {

  private final EvaluationFormConverter converter = new EvaluationFormConverter();

  @Test
  void comesBackFromItsDocumentAsItWas() {
    var form =
        new EvaluationForm(
            "In short “简短”",
            List.of("yes", ""),
            diagnosed(),
            treated(),
            new CurrentStatus(
                DiseaseStatus.CLINICAL_RELAPSE,
                null,
                List.of(
                    new KeyValue(
                        KeyAnalyte.LDH,
                        "",
                        "412",
                        "U/L",
                        "<225",
                        LocalDate.of(2026, 9, 8),
                        "",
                        List.of(new Citation(UUID.randomUUID(), 1)),
                        UUID.randomUUID())),
                "told before",
                List.of(
                    new UrgentFinding(
                        "Hb 61",
                        "Go today",
                        "Dr Rekaan",
                        LocalDateTime.of(2026, 11, 24, 9, 30),
                        List.of(new Citation(UUID.randomUUID(), 3))))),
            new CriteriaAnswers(
                List.of(
                    new ChosenProtocol("CN-EQUECEL-RRMM", "0.1.0", null),
                    new ChosenProtocol(
                        "CN-ZEVORCEL-RRMM", "0.1.0", IndicationDocumented.DOCUMENTED_AS_MET)),
                Map.of(
                    "BR-LDH", new CriterionAnswer(Answer.NOT_MET, "1.8 ×", List.of()),
                    "IND-ADULT",
                        new CriterionAnswer(
                            Answer.MET,
                            "42 years",
                            List.of(),
                            new Suggested(Answer.MET, "42 years")))),
            new EvaluationForm.Opinion(
                OpinionCategory.MORE_INFORMATION_NEEDED,
                List.of("for"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Comparison(Agreement.DIFFERS, "The heart."),
                Comparison.NONE),
            new Plan(
                List.of(),
                List.of(),
                List.of(),
                "told before",
                List.of(),
                "",
                new CostInformation(
                    "Price list", LocalDate.of(2026, 9, 30), "CNY", "1 166 000", "Not travel.")),
            "none",
            Map.of(
                "reasonsFor",
                List.of(
                    new Citation(UUID.randomUUID(), 2, new PageFrame(1, 2, 3, 4), "LDH “412”"))),
            null,
            new RecordsUsed(
                List.of(
                    new RecordsUsed.Excluded(UUID.randomUUID(), ExclusionReason.ANOTHER_PATIENT)),
                List.of(new RecordsUsed.Needed(RecordKind.LAB_REPORT, NeededBefore.OPINION)),
                List.of(
                    new RecordsUsed.Missing("Weight", "Dose", "Home", NeededBefore.TREATMENT))));

    String document = converter.convertToDatabaseColumn(form);

    assertThat(converter.convertToEntityAttribute(document)).isEqualTo(form);
    assertThat(form.beforeColleagues().opinion())
        .satisfies(
            opinion -> {
              assertThat(opinion.secondRead()).isEqualTo(Comparison.NONE);
              assertThat(opinion.category()).isEqualTo(OpinionCategory.MORE_INFORMATION_NEEDED);
              assertThat(opinion.reasonsFor()).containsExactly("for");
            });
  }

  @Test
  void anEmptyFormComesBackEmptyAndUnsignable() {
    EvaluationForm empty = EvaluationForm.empty(1);

    String document = converter.convertToDatabaseColumn(empty);

    assertThat(converter.convertToEntityAttribute(document)).isEqualTo(empty);
    assertThat(empty.unfinished(List.of())).contains(Unfinished.QUESTION, Unfinished.OPINION);
  }

  /** What was signed with one protocol is read for ever, though it is never written anew. */
  @Test
  void answersToTheOneProtocolOfBeforeAreKept() {
    String kept =
        """
        {"inShort":"In short.","answers":["Yes."],"protocol":{"protocolId":"CN-EQUECEL-RRMM",
        "protocolVersion":"0.1.0","indication":"DOCUMENTED_AS_MET","answers":{"BR-LDH":{"answer":
        "NOT_MET","comment":"says \\"criteria\\": 1.8","citations":[]}}},"conflictOfInterest":"None."}
        """;

    EvaluationForm form = converter.convertToEntityAttribute(kept);

    assertThat(form.criteria().protocols())
        .containsExactly(
            new ChosenProtocol("CN-EQUECEL-RRMM", "0.1.0", IndicationDocumented.DOCUMENTED_AS_MET));
    assertThat(form.criteria().answers())
        .containsExactly(
            Map.entry(
                "BR-LDH",
                new CriterionAnswer(Answer.NOT_MET, "says \"criteria\": 1.8", List.of())));
    assertThat(form.conflictOfInterest()).isEqualTo("None.");
  }

  @Test
  void aFormOfBeforeWithoutAProtocolHasNone() {
    EvaluationForm form =
        converter.convertToEntityAttribute("{\"inShort\":\"\",\"protocol\":{\"answers\":{}}}");

    assertThat(form.criteria()).isEqualTo(EvaluationForm.empty(0).criteria());
  }

  @Test
  void aFormOfBeforeHasNeitherDepartmentsNorAFollowUpNorListedCosts() {
    EvaluationForm form =
        converter.convertToEntityAttribute(
            """
            {"plan":{"costs":"Free.","nextSteps":[],"questionsForYourDoctor":[],"testsFirst":[]}}
            """);

    assertThat(form.plan())
        .isEqualTo(new Plan(List.of(), List.of(), List.of(), "Free.", List.of(), ""));
  }

  @Test
  void aFormOfBeforeTellsOfUrgencyInWords() {
    EvaluationForm form =
        converter.convertToEntityAttribute(
            "{\"status\":{\"values\":[],\"urgentFindings\":\"Hb 61. Told.\"}}");

    assertThat(form.status())
        .isEqualTo(new CurrentStatus(null, null, List.of(), "Hb 61. Told.", List.of()));
    assertThat(form.status().tellsOfUrgency()).isTrue();
  }

  @Test
  void aFormOfBeforeSaysNothingOfColleagues() {
    EvaluationForm form =
        converter.convertToEntityAttribute(
            "{\"opinion\":{\"category\":\"CAR_T_NOT_ADVISED_NOW\"}}");

    assertThat(form.opinion().category()).isEqualTo(OpinionCategory.CAR_T_NOT_ADVISED_NOW);
    assertThat(form.opinion().secondRead()).isEqualTo(Comparison.NONE);
    assertThat(form.opinion().oneQuestion()).isEqualTo(Comparison.NONE);
  }

  @Test
  void whoeverGoesOnHasNothingCitedOfColleagues() {
    List<Citation> cited = List.of(new Citation(UUID.randomUUID(), 2));
    EvaluationForm empty = EvaluationForm.empty(0);
    var form =
        new EvaluationForm(
            "",
            List.of(),
            empty.diagnosis(),
            empty.treatment(),
            empty.status(),
            empty.criteria(),
            empty.opinion(),
            empty.plan(),
            "",
            Map.of("secondRead.words", cited, "oneQuestion.words", cited, "inShort", cited),
            null,
            RecordsUsed.ALL);

    assertThat(form.beforeColleagues().cited()).containsOnlyKeys("inShort");
  }

  @Test
  void everyIndicationIsConcludedOnButAProtocolWithoutOneIsNot() {
    EvaluationForm form = choosing("CN-EQUECEL-RRMM", "GEN-MM-STABLE");

    assertThat(form.unfinished(List.of(used("CN-EQUECEL-RRMM"), used("GEN-MM-STABLE"))))
        .contains(Unfinished.INDICATION);
    assertThat(form.unfinished(List.of(used("GEN-MM-STABLE"))))
        .doesNotContain(Unfinished.INDICATION);
  }

  @ParameterizedTest
  @EnumSource(Standing.class)
  void nothingIsSignedWithAVersionThatIsOutOfUse(Standing standing) {
    EvaluationForm form = choosing("GEN-MM-STABLE");
    var used = new VersionInUse(draft(shipped("GEN-MM-STABLE")), standing);

    Set<Standing> inUse =
        EnumSet.of(Standing.DRAFT, Standing.APPROVED, Standing.NOT_YET, Standing.EXPIRED);
    assertThat(form.unfinished(List.of(used)).contains(Unfinished.PROTOCOL))
        .isNotEqualTo(inUse.contains(standing));
  }

  private static VersionInUse used(String id) {
    return new VersionInUse(draft(shipped(id)), Standing.DRAFT);
  }

  private static EvaluationForm choosing(String... ids) {
    EvaluationForm empty = EvaluationForm.empty(0);
    return new EvaluationForm(
        "",
        List.of(),
        empty.diagnosis(),
        empty.treatment(),
        empty.status(),
        new CriteriaAnswers(
            Stream.of(ids).map(id -> new ChosenProtocol(id, "0.1.0", null)).toList(), Map.of()),
        empty.opinion(),
        empty.plan(),
        "");
  }

  /** As it was kept before citations had frames and passages, and sentences could cite. */
  @Test
  void readsAFormThatCitesWholePages() {
    UUID labs = UUID.randomUUID();
    String kept =
        """
        {"inShort":"","answers":[""],"conflictOfInterest":"",
         "diagnosis":{"subtype":"","stageAtDiagnosis":"","genetics":"",
                      "citations":[{"recordId":"%s","page":2}]}}
        """
            .formatted(labs);

    EvaluationForm form = converter.convertToEntityAttribute(kept);

    assertThat(form.diagnosis().citations()).containsExactly(new Citation(labs, 2));
    assertThat(form.cited()).isEmpty();
    assertThat(form.translation()).isNull();
    assertThat(form.records()).isEqualTo(RecordsUsed.ALL);
    assertThat(form.diagnosis().pathologyReviewAdvised()).isFalse();
    assertThat(form.diagnosis().stages()).isEmpty();
    assertThat(form.diagnosis().geneticTests()).isEmpty();
  }

  @Test
  void whatARowOfTheDiagnosisCitesIsCited() {
    EvaluationForm empty = EvaluationForm.empty(0);
    Diagnosis diagnosis = diagnosed();
    var form =
        new EvaluationForm(
            "",
            List.of(),
            diagnosis,
            empty.treatment(),
            empty.status(),
            empty.criteria(),
            empty.opinion(),
            empty.plan(),
            "");

    assertThat(form.citations())
        .containsExactlyElementsOf(
            Stream.concat(
                    diagnosis.stages().getFirst().citations().stream(),
                    diagnosis.geneticTests().getFirst().citations().stream())
                .toList())
        .hasSize(2);
  }

  @Test
  void aRecordThatWasSetAsideBelongsToTheFormAndIsBetterNotCited() {
    EvaluationForm empty = EvaluationForm.empty(0);
    UUID aside = UUID.randomUUID();
    var citing =
        new EvaluationForm(
            "",
            List.of(),
            empty.diagnosis(),
            empty.treatment(),
            empty.status(),
            empty.criteria(),
            empty.opinion(),
            empty.plan(),
            "",
            Map.of("inShort", List.of(new Citation(aside, 1))),
            null,
            new RecordsUsed(
                List.of(new RecordsUsed.Excluded(aside, ExclusionReason.DUPLICATE)),
                List.of(),
                List.of()));

    assertThat(citing.citesWhatItExcludes()).isTrue();
    assertThat(empty.citesWhatItExcludes()).isFalse();
    assertThat(citing.recordIds()).containsExactly(aside, aside);
    assertThat(Reminder.of(citing, List.of(), new Reminder.Beside(false, Set.of(), List.of())))
        .contains(Reminder.EXCLUDED_CITED);
    assertThat(citing.beforeColleagues()).isEqualTo(citing);
  }

  private static Diagnosis diagnosed() {
    return new Diagnosis(
        Disease.MM,
        Confirmed.YES,
        "IgG",
        "told before",
        "told before",
        List.of(),
        true,
        List.of(
            new Stage(
                StageSystem.R2_ISS,
                "III",
                StagedAt.DIAGNOSIS,
                List.of(new Citation(UUID.randomUUID(), 1)))),
        List.of(
            new GeneticTest(
                "t(4;14)",
                GeneticResult.POSITIVE,
                "71",
                "2024-08",
                List.of(new Citation(UUID.randomUUID(), 2)))));
  }

  private static Treatment treated() {
    Line line =
        new Line(
            "VRd",
            "2024-08",
            "",
            Response.VGPR,
            null,
            "2025-10-20",
            "2025-01-20",
            "",
            List.of(),
            List.of(UUID.randomUUID(), UUID.randomUUID()));
    MedicineHad had = new MedicineHad("lenalidomide", Confirmed.YES, null);
    return new Treatment(List.of(line), 3, 5, 4, "", List.of(UUID.randomUUID()), List.of(had));
  }
}
