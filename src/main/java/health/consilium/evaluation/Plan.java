package health.consilium.evaluation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What to do next. */
public record Plan(
    List<NextStep> nextSteps,
    List<TestFirst> testsFirst,
    List<String> questionsForYourDoctor,
    String costs,
    List<Department> departments,
    String followUp) {

  static final Plan EMPTY = new Plan(List.of(), List.of(), List.of(), "", List.of(), "");

  /** A form that was kept before has neither departments nor a follow-up. */
  public Plan {
    departments = Objects.requireNonNullElse(departments, List.of());
    followUp = Objects.requireNonNullElse(followUp, "");
  }

  /** A step, who does it and by when. */
  public record NextStep(String step, String who, String byWhen) {}

  /** A test to do first and why; {@code maxAgeDays} is how old its result may be. */
  public record TestFirst(String test, String reason, @Nullable Integer maxAgeDays) {}
}
