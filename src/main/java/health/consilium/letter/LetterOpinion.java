package health.consilium.letter;

import health.consilium.evaluation.CostInformation;
import health.consilium.evaluation.Department;
import health.consilium.evaluation.opinion.OpinionCategory;
import health.consilium.letter.LetterContent.ColleagueHeard;
import jakarta.json.bind.annotation.JsonbCreator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The physician's opinion and all that belongs to weighing it.
 *
 * @param listed what the treatment is listed at; null in a letter that was kept before
 */
public record LetterOpinion(
    @Nullable OpinionCategory category,
    List<String> reasonsFor,
    List<String> reasonsAgainst,
    List<String> otherOptions,
    List<String> whatWouldChangeIt,
    List<TestFirst> testsFirst,
    List<String> uncertainty,
    String costs,
    List<Department> departments,
    String followUp,
    List<ColleagueHeard> colleagues,
    @Nullable CostInformation listed) {

  static final LetterOpinion NONE =
      new LetterOpinion(
          null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "", List.of(),
          "");

  /** A letter that was kept before names neither departments nor a follow-up nor colleagues. */
  @JsonbCreator
  public LetterOpinion {
    departments = Objects.requireNonNullElse(departments, List.of());
    followUp = Objects.requireNonNullElse(followUp, "");
    colleagues = Objects.requireNonNullElse(colleagues, List.of());
  }

  /** One for which no colleague was heard, and that lists no costs. */
  public LetterOpinion(
      @Nullable OpinionCategory category,
      List<String> reasonsFor,
      List<String> reasonsAgainst,
      List<String> otherOptions,
      List<String> whatWouldChangeIt,
      List<TestFirst> testsFirst,
      List<String> uncertainty,
      String costs,
      List<Department> departments,
      String followUp) {
    this(
        category,
        reasonsFor,
        reasonsAgainst,
        otherOptions,
        whatWouldChangeIt,
        testsFirst,
        uncertainty,
        costs,
        departments,
        followUp,
        List.of(),
        null);
  }

  LetterOpinion listing(CostInformation prices) {
    return new LetterOpinion(
        category,
        reasonsFor,
        reasonsAgainst,
        otherOptions,
        whatWouldChangeIt,
        testsFirst,
        uncertainty,
        costs,
        departments,
        followUp,
        colleagues,
        prices);
  }

  LetterOpinion hearing(List<ColleagueHeard> heard) {
    return new LetterOpinion(
        category,
        reasonsFor,
        reasonsAgainst,
        otherOptions,
        whatWouldChangeIt,
        testsFirst,
        uncertainty,
        costs,
        departments,
        followUp,
        heard,
        listed);
  }

  /** A test to do at home first, why, and how old its result may be. */
  public record TestFirst(String test, String reason, @Nullable Integer maxAgeDays) {}
}
