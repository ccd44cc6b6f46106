package health.consilium.letter;

import health.consilium.letter.LetterContent.Citation;
import java.time.LocalDate;
import java.util.List;

/** The accepted laboratory values among the five over time, frozen with the letter. */
public record LetterTrend(List<OnDay> days) {

  static final LetterTrend NONE = new LetterTrend(List.of());

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
