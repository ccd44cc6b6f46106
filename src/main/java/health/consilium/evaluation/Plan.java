package health.consilium.evaluation;

import jakarta.json.bind.annotation.JsonbCreator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to do next.
 *
 * @param costs in words, as they were written before each had a field
 */
public record Plan(
    List<NextStep> nextSteps,
    List<TestFirst> testsFirst,
    List<String> questionsForYourDoctor,
    String costs,
    List<Department> departments,
    String followUp,
    CostInformation costInformation) {

  static final Plan EMPTY = new Plan(List.of(), List.of(), List.of(), "", List.of(), "");

  /** A form that was kept before has neither departments nor a follow-up nor listed costs. */
  @JsonbCreator
  public Plan {
    departments = Objects.requireNonNullElse(departments, List.of());
    followUp = Objects.requireNonNullElse(followUp, "");
    costInformation = Objects.requireNonNullElse(costInformation, CostInformation.NONE);
  }

  /** One without listed costs. */
  public Plan(
      List<NextStep> nextSteps,
      List<TestFirst> testsFirst,
      List<String> questionsForYourDoctor,
      String costs,
      List<Department> departments,
      String followUp) {
    this(
        nextSteps,
        testsFirst,
        questionsForYourDoctor,
        costs,
        departments,
        followUp,
        CostInformation.NONE);
  }

  /** A number stands in words, and nobody can say where it comes from. */
  boolean tellsUnsourcedNumber() {
    return CostInformation.tellsNumber(costs) && !costInformation.sourced();
  }

  /** A step, who does it and by when. */
  public record NextStep(String step, String who, String byWhen) {}

  /** A test to do first and why; {@code maxAgeDays} is how old its result may be. */
  public record TestFirst(String test, String reason, @Nullable Integer maxAgeDays) {}
}
