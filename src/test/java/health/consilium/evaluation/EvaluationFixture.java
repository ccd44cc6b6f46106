package health.consilium.evaluation;

import health.consilium.evaluation.EvaluationForm.Opinion;
import health.consilium.evaluation.Plan.NextStep;
import health.consilium.evaluation.opinion.OpinionCategory;
import health.consilium.referral.Disease;
import java.util.List;

/** Forms as a reviewer leaves them. */
public final class EvaluationFixture {

  public static final Qualification QUALIFICATION =
      new Qualification("Chief physician, haematology", "M00000A");

  private EvaluationFixture() {}

  /** Everything that signing needs; the diagnosis rests on these pages. */
  public static EvaluationForm finished(EvaluationForm form, Citation... cited) {
    return new EvaluationForm(
        "In short.",
        List.of("Yes.", "See below."),
        new Diagnosis(Disease.MM, Confirmed.YES, "", "", "", List.of(cited)),
        new Treatment(List.of(), 3, 5, 4, "IMWG", List.of(), List.of()),
        new CurrentStatus(DiseaseStatus.CLINICAL_RELAPSE, null, form.status().values(), ""),
        form.criteria(),
        new Opinion(
            OpinionCategory.MORE_INFORMATION_NEEDED,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of("The heart was not examined.")),
        new Plan(
            List.of(new NextStep("Echo", "home", "2 weeks")),
            List.of(),
            List.of(),
            "",
            List.of(),
            ""),
        "None.");
  }
}
