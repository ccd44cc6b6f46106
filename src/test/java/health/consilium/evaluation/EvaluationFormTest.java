package health.consilium.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.EvaluationForm.CriterionAnswer;
import health.consilium.evaluation.EvaluationForm.KeyValue;
import health.consilium.evaluation.EvaluationForm.Line;
import health.consilium.evaluation.EvaluationForm.MedicineHad;
import health.consilium.evaluation.EvaluationForm.ProtocolAnswers;
import health.consilium.evaluation.EvaluationForm.Treatment;
import health.consilium.records.PageFrame;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EvaluationFormTest {

  private final EvaluationFormConverter converter = new EvaluationFormConverter();

  @Test
  void comesBackFromItsDocumentAsItWas() {
    EvaluationForm empty = EvaluationForm.empty(2);
    var form =
        new EvaluationForm(
            "In short “简短”",
            List.of("yes", ""),
            empty.diagnosis(),
            treated(),
            new EvaluationForm.CurrentStatus(
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
                ""),
            new ProtocolAnswers(
                "CN-EQUECEL-RRMM",
                "0.1.0",
                Map.of("BR-LDH", new CriterionAnswer(Answer.NOT_MET, "1.8 ×", List.of())),
                null),
            empty.opinion(),
            empty.plan(),
            "none",
            Map.of(
                "reasonsFor",
                List.of(
                    new Citation(UUID.randomUUID(), 2, new PageFrame(1, 2, 3, 4), "LDH “412”"))));

    String document = converter.convertToDatabaseColumn(form);

    assertThat(converter.convertToEntityAttribute(document)).isEqualTo(form);
  }

  @Test
  void anEmptyFormComesBackEmptyAndUnsignable() {
    EvaluationForm empty = EvaluationForm.empty(1);

    String document = converter.convertToDatabaseColumn(empty);

    assertThat(converter.convertToEntityAttribute(document)).isEqualTo(empty);
    assertThat(empty.unfinished()).contains(Unfinished.QUESTION, Unfinished.OPINION);
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
