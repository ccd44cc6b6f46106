package health.consilium.evaluation.passage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/** A date as far as it is written: a year, perhaps a month, perhaps a day; 0 where it is not. */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

  /** Refuses what is in no calendar. */
  public PartialDate {
    if (month < 0 || month > 12 || day < 0 || (day > 0 && month == 0)) {
      throw new java.time.DateTimeException("no such date");
    }
    if (day > 0) {
      LocalDate.of(year, month, day);
    }
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** {@code 2024}, {@code 2024-08} or {@code 2024-08-26}. */
  public static PartialDate parse(String text) {
    String[] parts = text.split("-", 3);
    return new PartialDate(
        Integer.parseInt(parts[0]),
        parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
        parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
  }

  public boolean isExact() {
    return day > 0;
  }

  public LocalDate earliest() {
    return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
  }

  public LocalDate latest() {
    if (isExact()) {
      return earliest();
    }
    return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
  }

  /** The least number of days that may lie between the two. */
  public long daysApart(PartialDate other) {
    long after = ChronoUnit.DAYS.between(latest(), other.earliest());
    long before = ChronoUnit.DAYS.between(other.latest(), earliest());
    return Math.max(0, Math.max(after, before));
  }

  @Override
  public int compareTo(PartialDate other) {
    return Comparator.comparing(PartialDate::earliest)
        .thenComparing(PartialDate::latest)
        .compare(this, other);
  }

  @Override
  public String toString() {
    if (month == 0) {
      return "%d".formatted(year);
    }
    return day == 0 ? "%d-%02d".formatted(year, month) : "%d-%02d-%02d".formatted(year, month, day);
  }
}
