package health.consilium.referral.calendar;

import health.consilium.referral.Turnaround;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One entry of a calendar file, by the names of its lines.
 *
 * <p>An entry of hours, and one that repeats otherwise than on its day each year, is no holiday
 * that can be read here.
 */
record HolidayEntry(Map<String, String> lines) {

  private static final int LONGEST_NAME = 80;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  /** A weekend day of such a name is worked in place of another day. */
  private static final Pattern WORKED =
      Pattern.compile("补班|上班|[(（]班[)）]|\\b(?:working|make-?up) day\\b", Pattern.CASE_INSENSITIVE);

  /** A line: its name, and its value without what is said of the value. */
  record Line(String name, String value) {

    static Line of(String line) {
      boolean quoted = false;
      for (int at = 0; at < line.length(); at++) {
        char letter = line.charAt(at);
        quoted ^= letter == '"';
        if (letter == ':' && !quoted) {
          String head = line.substring(0, at).toUpperCase(Locale.ROOT);
          int said = head.indexOf(';');
          return new Line(said < 0 ? head : head.substring(0, said), line.substring(at + 1));
        }
      }
      return new Line("", "");
    }

    boolean is(String wanted, String of) {
      return name.equals(wanted) && value.strip().equalsIgnoreCase(of);
    }
  }

  /** The days of it that touch the year; empty when none do. */
  Optional<ProposedDays> in(Year year, ZoneId hospital) {
    return read(hospital)
        .flatMap(span -> rule().in(span, year))
        .filter(span -> span.from().getYear() <= year.getValue())
        .filter(span -> span.until().getYear() >= year.getValue())
        .map(span -> new ProposedDays(span, isDayOff()));
  }

  /** It counts, and somebody has to enter its days by hand. */
  boolean isLeftOut(ZoneId hospital) {
    return !isCancelled() && (read(hospital).isEmpty() || !rule().known());
  }

  private Optional<DaySpan> read(ZoneId hospital) {
    String name = name();
    if (isCancelled() || name.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate from = day(value("DTSTART"), hospital);
      LocalDate until = end(from, hospital).minusDays(1);
      LocalDate last = until.isBefore(from) ? from : until;
      return ChronoUnit.DAYS.between(from, last) < DaySpan.LONGEST
          ? Optional.of(new DaySpan(from, last, isWorked(from, last, name), name))
          : Optional.empty();
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  /** The first day after it. */
  private LocalDate end(LocalDate from, ZoneId hospital) {
    if (lines.containsKey("DTEND")) {
      return day(value("DTEND"), hospital);
    }
    return lines.containsKey("DURATION")
        ? from.plus(Period.parse(value("DURATION")))
        : from.plusDays(1);
  }

  /** Refuses a moment that is no midnight where it is written, or in the hospital. */
  private static LocalDate day(String value, ZoneId hospital) {
    if (value.indexOf('T') < 0) {
      return LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
    }
    LocalDateTime written = LocalDateTime.parse(value.replace("Z", ""), TIME);
    LocalDateTime here =
        value.endsWith("Z")
            ? written.atZone(ZoneOffset.UTC).withZoneSameInstant(hospital).toLocalDateTime()
            : written;
    if (!here.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      throw new DateTimeException("hours of a day");
    }
    return here.toLocalDate();
  }

  private static boolean isWorked(LocalDate from, LocalDate last, String name) {
    return WORKED.matcher(name).find()
        && from.datesUntil(last.plusDays(1)).allMatch(Turnaround::isWeekend);
  }

  /** Some calendars list days that are only celebrated, and say so. */
  private boolean isDayOff() {
    return !value("DESCRIPTION").toLowerCase(Locale.ROOT).startsWith("observance");
  }

  private boolean isCancelled() {
    return value("STATUS").equalsIgnoreCase("CANCELLED");
  }

  private String name() {
    String plain = value("SUMMARY").replaceAll("\\\\[nN]", " ").replaceAll("\\\\(.)", "$1").strip();
    return plain
        .codePoints()
        .limit(LONGEST_NAME)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private YearlyRule rule() {
    return YearlyRule.of(value("RRULE"));
  }

  private String value(String name) {
    return lines.getOrDefault(name, "").strip();
  }
}
