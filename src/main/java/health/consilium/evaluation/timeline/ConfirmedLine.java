package health.consilium.evaluation.timeline;

import health.consilium.evaluation.Treatment.Line;
import health.consilium.evaluation.passage.Calendar;
import health.consilium.evaluation.passage.PartialDate;
import health.consilium.evaluation.passage.WrittenTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of treatment that a reviewer confirmed, with its days as far as they are written.
 *
 * @param number counted from 1
 */
public record ConfirmedLine(
    int number,
    Line line,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<LocalDate> transplanted,
    Optional<LocalDate> progressed) {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  public static ConfirmedLine of(int number, Line line) {
    return new ConfirmedLine(
        number,
        line,
        day(line.from()),
        day(line.to()),
        day(line.transplanted()),
        day(line.progressed()));
  }

  /** The first date that is written there; a month stands for its middle, a year for its half. */
  static Optional<LocalDate> day(String written) {
    if (YEAR.matcher(written.strip()).matches()) {
      return Optional.of(LocalDate.of(Integer.parseInt(written.strip()), 7, 1));
    }
    return Calendar.of(List.of()).timesIn(written).stream()
        .findFirst()
        .map(WrittenTime::from)
        .map(ConfirmedLine::middle);
  }

  private static LocalDate middle(PartialDate date) {
    return date.month() == 0 ? LocalDate.of(date.year(), 7, 1) : Measured.day(date);
  }

  /** All that are known. */
  Stream<LocalDate> days() {
    return Stream.of(from, to, transplanted, progressed).flatMap(Optional::stream);
  }

  /** It began, and nobody wrote that it ended. */
  public boolean goesOn() {
    return from.isPresent() && to.isEmpty() && line.to().isBlank();
  }

  /** Whether there is a place for it in a drawing. */
  public boolean isDated() {
    return from.isPresent();
  }
}
