package health.consilium.evaluation.web;

import health.consilium.evaluation.timeline.ConfirmedLine;
import health.consilium.evaluation.timeline.CourseDrawing;
import health.consilium.evaluation.timeline.Measured;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The course of treatment as its page draws and tells it.
 *
 * @param told what the drawing shows, in words
 */
public record CourseView(
    boolean isDrawn,
    List<Mark> ticks,
    List<Bar> bars,
    List<Mark> transplants,
    List<Mark> progressions,
    List<Mark> levels,
    String points,
    List<Dot> dots,
    String told,
    List<LineRow> lines)
    implements Serializable {

  static final CourseView EMPTY =
      new CourseView(
          false, List.of(), List.of(), List.of(), List.of(), List.of(), "", List.of(), "",
          List.of());

  /** Something at a place of an axis, and the row of its label. */
  public record Mark(String at, String label, int labelY) implements Serializable {}

  /** A line of treatment. */
  public record Bar(int number, String x, String width, boolean isOpen, String label, int labelY)
      implements Serializable {}

  /** A value. */
  public record Dot(String x, String y, String above, String label, boolean doubtful)
      implements Serializable {}

  /** A line as the table tells it, with its response and the reason of its end by their names. */
  public record LineRow(
      int number,
      String regimen,
      String from,
      String to,
      String best,
      String stopped,
      String transplanted,
      String progressed)
      implements Serializable {}

  static CourseView of(
      List<ConfirmedLine> lines, List<Measured> values, LocalDate today, CourseWords words) {
    List<LineRow> rows = lines.stream().map(words::row).toList();
    Optional<CourseDrawing> drawing = CourseDrawing.of(lines, values, today);
    if (drawing.isEmpty()) {
      return new CourseView(
          false, List.of(), List.of(), List.of(), List.of(), List.of(), "", List.of(), "", rows);
    }
    CourseDrawing drawn = drawing.get();
    return new CourseView(
        true,
        drawn.ticks().stream().map(words::tick).toList(),
        drawn.bars().stream().map(words::bar).toList(),
        drawn.transplants().stream().map(words::event).toList(),
        drawn.progressions().stream().map(words::event).toList(),
        drawn.levels().stream().map(level -> new Mark(level.y(), level.label(), 0)).toList(),
        drawn.points(),
        drawn.dots().stream()
            .map(dot -> new Dot(dot.x(), dot.y(), dot.above(), dot.label(), dot.doubtful()))
            .toList(),
        words.told(lines, values),
        rows);
  }

  public boolean isEmpty() {
    return Stream.of(lines, dots).allMatch(List::isEmpty);
  }
}
