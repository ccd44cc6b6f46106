package health.consilium.evaluation.web;

import health.consilium.evaluation.Confirmed;
import health.consilium.evaluation.Diagnosis;
import health.consilium.evaluation.Diagnosis.GeneticTest;
import health.consilium.evaluation.Diagnosis.Stage;
import health.consilium.evaluation.GeneticResult;
import health.consilium.evaluation.StageSystem;
import health.consilium.evaluation.StagedAt;
import health.consilium.referral.Disease;

/** The diagnosis as the room's form posts it, with its stages and genetic tests. */
record PostedDiagnosis(Posted posted) {

  Diagnosis diagnosis() {
    return new Diagnosis(
        posted.choice("diagnosis.disease", Disease.class),
        posted.choice("diagnosis.confirmed", Confirmed.class),
        posted.text("diagnosis.subtype"),
        posted.text("diagnosis.stage"),
        posted.text("diagnosis.genetics"),
        posted.citations("diagnosis.cites"),
        posted.find("diagnosis.pathologyReview").isPresent(),
        posted.rows("stage").map(this::stage).filter(PostedDiagnosis::isWritten).toList(),
        posted.rows("genetic").map(this::test).filter(PostedDiagnosis::isWritten).toList());
  }

  private Stage stage(String row) {
    return new Stage(
        posted.choice(row + "system", StageSystem.class),
        posted.text(row + "value"),
        posted.choice(row + "at", StagedAt.class),
        posted.citations(row + "cites"));
  }

  private static boolean isWritten(Stage stage) {
    boolean chosen = stage.system() != null || stage.at() != null;
    return chosen || !stage.value().isBlank() || !stage.citations().isEmpty();
  }

  private GeneticTest test(String row) {
    return new GeneticTest(
        posted.text(row + "test"),
        posted.choice(row + "result", GeneticResult.class),
        posted.text(row + "percent"),
        posted.text(row + "date"),
        posted.citations(row + "cites"));
  }

  private static boolean isWritten(GeneticTest test) {
    boolean cited = test.result() != null || !test.citations().isEmpty();
    return cited || !(test.test() + test.percent() + test.date()).isBlank();
  }
}
