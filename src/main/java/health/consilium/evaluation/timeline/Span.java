package health.consilium.evaluation.timeline;

import java.time.LocalDate;
import java.util.Locale;

/** A range of numbers laid out along one side of a drawing. */
record Span(double from, double to, double begin, double end) {

  /** From one day to another. */
  static Span ofDays(LocalDate from, LocalDate to, double begin, double end) {
    return new Span((double) from.toEpochDay(), (double) to.toEpochDay(), begin, end);
  }

  double at(LocalDate day) {
    return at((double) day.toEpochDay());
  }

  String text(LocalDate day) {
    return text1(at(day));
  }

  /** Where a number stands; in the middle when there is only one. */
  double at(double number) {
    return to == from ? (begin + end) / 2 : begin + (number - from) / (to - from) * (end - begin);
  }

  String text(double number) {
    return text1(at(number));
  }

  static String text1(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }
}
