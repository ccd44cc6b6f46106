package health.consilium.evaluation.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lines, transplants, relapses and the values of one analyte on one axis of time, in a drawing of
 * 760 by 424.
 *
 * @param levels the lines of the grid across the values
 * @param points of the curve through the values, "" when there is none
 */
public record CourseDrawing(
    List<Tick> ticks,
    List<Bar> bars,
    List<Event> transplants,
    List<Event> progressions,
    List<Level> levels,
    String points,
    List<Trend.Dot> dots) {

  /** A day on the axis. */
  public record Tick(String x, LocalDate day, boolean isYear) {}

  /**
   * A line of treatment.
   *
   * @param isOpen whether nobody wrote when it ended
   * @param labelY of its label, so that neighbours do not cover each other
   */
  public record Bar(ConfirmedLine line, String x, String width, boolean isOpen, int labelY) {}

  /** A day on which something happened. */
  public record Event(String x, LocalDate day, int labelY) {}

  /** A value on the axis of values. */
  public record Level(String y, String label) {}

  /** Nothing when no line and no value has a day. */
  public static Optional<CourseDrawing> of(
      List<ConfirmedLine> lines, List<Measured> values, LocalDate today) {
    List<LocalDate> days =
        Stream.concat(
                lines.stream().flatMap(ConfirmedLine::days), values.stream().map(Measured::day))
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    boolean goesOn = lines.stream().anyMatch(ConfirmedLine::goesOn);
    LocalDate last = goesOn && today.isAfter(days.getLast()) ? today : days.getLast();
    return Optional.of(new CourseLayout(days.getFirst(), last).draw(lines, values));
  }
}
