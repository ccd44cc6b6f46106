package health.consilium.evaluation.web;

import java.io.Serializable;
import java.util.List;

/**
 * A laboratory value as a reviewer reads it on a page.
 *
 * @param name what was measured
 * @param reads as printed, such as "8.4 g/dL"
 * @param converted such as "= 84 g/L", empty when it is printed in that unit, or not certain
 * @param limits how it stands to the laboratory's own range
 * @param day in words; empty when nothing says when it was taken
 * @param age such as "12 days old"
 * @param doubts why it is not sure, each in a sentence
 */
public record ValueRow(
    String id,
    String name,
    String reads,
    String converted,
    String limits,
    String day,
    String age,
    List<String> doubts,
    String said,
    List<Cited> cites,
    String state,
    Fields fields)
    implements Serializable {

  /** A place in the records, as its page is called and as links carry it. */
  public record Cited(String label, String place) implements Serializable {}

  /** What a form takes over. */
  public record Fields(String figure, String unit, String range, String upper, String taken)
      implements Serializable {}

  public boolean isOpen() {
    return state.equals("OPEN");
  }

  public boolean isLeft() {
    return state.equals("LEFT");
  }

  /** What stands beside the printed value wherever it is told. */
  public String remark() {
    return String.join(
        "; ", List.of(converted, limits).stream().filter(t -> !t.isEmpty()).toList());
  }

  /** Its pages as one hidden field carries them. */
  public String places() {
    return String.join(",", cites.stream().map(Cited::place).toList());
  }

  /** The day as a date field takes it; empty when only the month or year is written. */
  public String exactDay() {
    return fields.taken().length() == 10 ? fields.taken() : "";
  }
}
