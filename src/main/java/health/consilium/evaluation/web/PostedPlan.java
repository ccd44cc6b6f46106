package health.consilium.evaluation.web;

import health.consilium.evaluation.CostInformation;
import health.consilium.evaluation.Department;
import health.consilium.evaluation.Plan;
import health.consilium.evaluation.Plan.NextStep;
import health.consilium.evaluation.Plan.TestFirst;

/** What to do next as the room's form posts it, with what it may cost. */
record PostedPlan(Posted posted) {

  Plan plan() {
    return new Plan(
        posted.rows("step").map(this::step).filter(PostedPlan::isWritten).toList(),
        posted.rows("test").map(this::test).filter(PostedPlan::isWritten).toList(),
        posted.lines("doctorQuestions"),
        posted.text("costs"),
        posted.choices("department", Department.class),
        posted.text("followUp"),
        new CostInformation(
            posted.text("cost.source"),
            posted.date("cost.asOf").orElse(null),
            posted.text("cost.currency"),
            posted.text("cost.price"),
            posted.text("cost.other")));
  }

  private NextStep step(String row) {
    return new NextStep(
        posted.text(row + "step"), posted.text(row + "who"), posted.text(row + "by"));
  }

  private static boolean isWritten(NextStep step) {
    return !(step.step() + step.who() + step.byWhen()).isBlank();
  }

  private TestFirst test(String row) {
    return new TestFirst(
        posted.text(row + "test"),
        posted.text(row + "reason"),
        posted.number(row + "age").orElse(null));
  }

  private static boolean isWritten(TestFirst test) {
    return !(test.test() + test.reason()).isBlank() || test.maxAgeDays() != null;
  }
}
