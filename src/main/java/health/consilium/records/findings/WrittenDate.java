package health.consilium.records.findings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as it is written on a page; where day and month could be meant the other way round, it is
 * both.
 */
record WrittenDate(LocalDate date, boolean ambiguous) {

  /** A date in figures or with the name of its month; one group. */
  static final String PATTERN =
      "(\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}"
          + "|\\d{1,2}\\s*[-/.]\\s*\\d{1,2}\\s*[-/.]\\s*\\d{2,4}"
          + "|\\d{1,2}[-\\s]+\\p{L}{3,9}\\.?[-\\s]+\\d{2,4})";

  private static final Pattern FIGURES = Pattern.compile("\\d+");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");
  private static final int CENTURY = 100;
  private static final int LATEST_SHORT_YEAR = 40;
  private static final int MONTHS = 12;

  /** The first letters of the months in English, Indonesian and Malay. */
  private static final Map<String, Integer> NAMES =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("mac", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("mei", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("agu", 8),
          Map.entry("ogo", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("okt", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12),
          Map.entry("des", 12),
          Map.entry("dis", 12));

  static Optional<WrittenDate> read(String written) {
    List<Integer> figures =
        FIGURES.matcher(written).results().map(hit -> Integer.valueOf(hit.group())).toList();
    Matcher month = LETTERS.matcher(written);
    try {
      if (figures.size() == 3 && figures.getFirst() > CENTURY) {
        return Optional.of(of(figures.get(0), figures.get(1), figures.get(2), false));
      }
      if (figures.size() == 3) {
        return Optional.of(dayFirst(figures.get(0), figures.get(1), year(figures.get(2))));
      }
      if (figures.size() == 2 && month.find()) {
        String name = month.group().substring(0, 3).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(NAMES.get(name))
            .map(number -> of(year(figures.get(1)), number, figures.get(0), false));
      }
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Kept as text: {@code 2026-08-03}, or {@code 2026-08-03?} when it may be 8 March. */
  static Optional<WrittenDate> kept(String text) {
    boolean ambiguous = text.endsWith("?");
    try {
      String date = ambiguous ? text.substring(0, text.length() - 1) : text;
      return Optional.of(new WrittenDate(LocalDate.parse(date), ambiguous));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether this may be that day. */
  boolean mayBe(LocalDate day) {
    return date.equals(day)
        || (ambiguous
            && date.getYear() == day.getYear()
            && date.getDayOfMonth() == day.getMonthValue()
            && date.getMonthValue() == day.getDayOfMonth());
  }

  /** The later of the days that it may be. */
  LocalDate latest() {
    LocalDate other =
        ambiguous ? LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()) : date;
    return other.isAfter(date) ? other : date;
  }

  @Override
  public String toString() {
    return date + (ambiguous ? "?" : "");
  }

  private static WrittenDate dayFirst(int one, int two, int year) {
    if (two > MONTHS) {
      return of(year, one, two, false);
    }
    return of(year, two, one, one <= MONTHS && one != two);
  }

  private static WrittenDate of(int year, int month, int day, boolean ambiguous) {
    return new WrittenDate(LocalDate.of(year, month, day), ambiguous);
  }

  private static int year(int written) {
    if (written >= CENTURY) {
      return written;
    }
    return written + (written <= LATEST_SHORT_YEAR ? 2000 : 1900);
  }
}
