package health.consilium.platform.faces;

import java.io.Serializable;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Day, month and year as a person typed them. */
public record DateAnswer(String day, String month, String year) implements Serializable {

  private static final int OLDEST = 1900;
  private static final int NEWEST = 2100;

  /** Why an answer is no date, and which of its parts to look at. */
  static final class Wrong extends Exception {

    private final String key;
    private final String part;

    Wrong(String key, String part) {
      super(key);
      this.key = key;
      this.part = part;
    }

    String key() {
      return key;
    }

    String part() {
      return part;
    }
  }

  public DateAnswer {
    day = tidy(day);
    month = tidy(month);
    year = tidy(year);
  }

  /** The answer behind a value that was kept. */
  static DateAnswer of(@Nullable Object value) {
    if (value instanceof LocalDate date) {
      return new DateAnswer(
          String.valueOf(date.getDayOfMonth()),
          String.valueOf(date.getMonthValue()),
          String.valueOf(date.getYear()));
    }
    String text = value == null ? "" : value.toString();
    int dash = text.indexOf('-');
    return dash < 0
        ? new DateAnswer("", "", text)
        : new DateAnswer(
            "", text.substring(dash + 1).replaceFirst("^0", ""), text.substring(0, dash));
  }

  boolean isEmpty() {
    return day.isEmpty() && month.isEmpty() && year.isEmpty();
  }

  String part(String name) {
    return switch (name) {
      case "day" -> day;
      case "month" -> month;
      default -> year;
    };
  }

  LocalDate toDate() throws Wrong {
    int theYear = yearNumber();
    int theMonth = monthNumber();
    if (day.isEmpty()) {
      throw new Wrong("dayMissing", "day");
    }
    try {
      return LocalDate.of(theYear, theMonth, number(day, "day"));
    } catch (DateTimeException none) {
      throw new Wrong("notReal", "day");
    }
  }

  /** {@code 2024-08}, or {@code 2024} when the month was left out. */
  String toMonth() throws Wrong {
    int theYear = yearNumber();
    return month.isEmpty()
        ? String.valueOf(theYear)
        : String.format(Locale.ROOT, "%d-%02d", theYear, monthNumber());
  }

  private int yearNumber() throws Wrong {
    if (year.isEmpty()) {
      throw new Wrong("yearMissing", "year");
    }
    int number = number(year, "year");
    if (number < OLDEST || number > NEWEST) {
      throw new Wrong("yearFourDigits", "year");
    }
    return number;
  }

  private int monthNumber() throws Wrong {
    if (month.isEmpty()) {
      throw new Wrong("monthMissing", "month");
    }
    int number = number(month, "month");
    if (number < 1 || number > 12) {
      throw new Wrong("monthRange", "month");
    }
    return number;
  }

  private static int number(String text, String part) throws Wrong {
    if (!text.matches("\\d{1,4}")) {
      throw new Wrong("numbersOnly", part);
    }
    return Integer.parseInt(text);
  }

  /** Full-width and other digits become plain ones; spaces go. */
  private static String tidy(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
  }
}
