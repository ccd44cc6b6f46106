package health.consilium.letter;

import health.consilium.letter.LetterContent.Citation;
import jakarta.json.bind.annotation.JsonbCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The accepted laboratory values among the five over time, frozen with the letter.
 *
 * @param leftOut how many more of them were accepted, of no certain day
 */
public record LetterTrend(List<OnDay> days, Integer leftOut) {

  static final LetterTrend NONE = new LetterTrend(List.of(), 0);

  /** A letter that was frozen before does not say it. */
  @JsonbCreator
  public LetterTrend {
    leftOut = Objects.requireNonNullElse(leftOut, 0);
  }

  /** Also what it does not list is told. */
  public boolean saysNothing() {
    return days.isEmpty() && leftOut == 0;
  }

  /**
   * All that was accepted of one analyte on one day.
   *
   * @param name of the analyte in the language of the letter
   */
  public record OnDay(String name, LocalDate day, List<Figure> figures, List<Citation> citations) {}

  /**
   * A result with its unit.
   *
   * @param converted in the unit of the analyte; "" where that is not certain
   */
  public record Figure(String printed, String converted) {}
}
