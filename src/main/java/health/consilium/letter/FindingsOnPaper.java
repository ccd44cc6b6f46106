package health.consilium.letter;

import health.consilium.evaluation.CurrentStatus;
import health.consilium.evaluation.CurrentStatus.UrgentFinding;
import health.consilium.evaluation.Diagnosis.GeneticTest;
import health.consilium.evaluation.Diagnosis.Stage;
import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.Treatment;
import health.consilium.evaluation.proposal.KnownMedicines;
import health.consilium.evaluation.treatment.Exposure;
import health.consilium.letter.LetterFindings.Diagnosis;
import health.consilium.letter.LetterFindings.KeyValue;
import health.consilium.letter.LetterFindings.Line;
import health.consilium.letter.LetterFindings.LineCounts;
import health.consilium.letter.LetterFindings.Status;
import health.consilium.platform.language.Language;
import java.util.stream.IntStream;

/**
 * What the records show, as the form has it.
 *
 * @param urgentFindings in words, with the places that they cite
 */
record FindingsOnPaper(
    EvaluationForm form, PlacesOnPaper places, String urgentFindings, Language language) {

  LetterFindings all(LetterTrend trend) {
    Treatment treatment = form.treatment();
    CurrentStatus status = form.status();
    return new LetterFindings(
        diagnosis(form.diagnosis()),
        IntStream.range(0, treatment.lines().size())
            .mapToObj(at -> line(at + 1, treatment.lines().get(at)))
            .toList(),
        new LineCounts(
            treatment.patientCount(),
            treatment.hospitalCount(),
            treatment.confirmedCount(),
            treatment.countReason()),
        new Status(
            status.diseaseStatus(),
            status.tempo(),
            urgentFindings,
            status.urgent().stream().map(this::urgent).toList()),
        status.values().stream().map(this::value).toList(),
        exposure(treatment),
        trend);
  }

  private Diagnosis diagnosis(health.consilium.evaluation.Diagnosis diagnosis) {
    return new Diagnosis(
        diagnosis.disease(),
        diagnosis.confirmedByRecords(),
        diagnosis.subtype(),
        diagnosis.stageAtDiagnosis(),
        diagnosis.genetics(),
        places.of(diagnosis.citations()),
        diagnosis.pathologyReviewAdvised(),
        diagnosis.stages().stream().map(this::stage).toList(),
        diagnosis.geneticTests().stream().map(this::test).toList());
  }

  private LetterFindings.Stage stage(Stage stage) {
    return new LetterFindings.Stage(
        stage.system(), stage.value(), stage.at(), places.of(stage.citations()));
  }

  private LetterFindings.GeneticTest test(GeneticTest test) {
    return new LetterFindings.GeneticTest(
        test.test(), test.result(), test.percent(), test.date(), places.of(test.citations()));
  }

  private Line line(int number, Treatment.Line line) {
    return new Line(
        number,
        line.regimen(),
        line.from(),
        line.to(),
        line.bestResponse(),
        line.reasonStopped(),
        line.remark(),
        places.of(line.citations()),
        line.transplanted(),
        line.progressed());
  }

  private LetterUrgentFinding urgent(UrgentFinding urgent) {
    return new LetterUrgentFinding(
        urgent.finding(),
        urgent.advice(),
        urgent.toldTo(),
        urgent.at(),
        places.of(urgent.citations()));
  }

  private KeyValue value(CurrentStatus.KeyValue value) {
    return new KeyValue(
        value.analyte(),
        value.name(),
        value.value(),
        value.unit(),
        value.range(),
        value.taken(),
        value.remark(),
        places.of(value.citations()));
  }

  private LetterExposure exposure(Treatment treatment) {
    return new LetterExposure(
        Exposure.in(treatment, KnownMedicines.all()).classes().stream()
            .map(
                of ->
                    new LetterExposure.OfClass(
                        of.name(), of.medicines().stream().map(this::had).toList()))
            .toList());
  }

  private LetterExposure.Had had(Exposure.Given given) {
    return new LetterExposure.Had(
        given.medicine().nameIn(language), given.said().refractory(), given.said().intolerant());
  }
}
