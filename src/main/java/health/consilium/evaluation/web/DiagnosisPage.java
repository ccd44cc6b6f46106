package health.consilium.evaluation.web;

import health.consilium.evaluation.Diagnosis;
import health.consilium.evaluation.Diagnosis.GeneticTest;
import health.consilium.evaluation.Diagnosis.Stage;
import health.consilium.evaluation.UsualGenetics;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The rows of the room's diagnosis: stages and genetic tests. */
@Named
@RequestScoped
public class DiagnosisPage {

  @Inject RoomPage room;

  public List<Row<Stage>> getStages() {
    return Row.all(diagnosis().stages());
  }

  public Row<Stage> getNewStage() {
    return Row.added(new Stage(null, "", null, List.of()));
  }

  public List<Row<GeneticTest>> getTests() {
    return Row.all(diagnosis().geneticTests());
  }

  public Row<GeneticTest> getNewTest() {
    return Row.added(new GeneticTest("", null, "", "", List.of()));
  }

  /** What is looked for in this illness, one a line. */
  public String getUsualTests() {
    return String.join("\n", UsualGenetics.of(room.getRoom().disease()));
  }

  private Diagnosis diagnosis() {
    return room.getForm().diagnosis();
  }
}
