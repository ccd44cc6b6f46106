package health.consilium.referral.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How an entry of a calendar file repeats: never, or on its day each year.
 *
 * @param known false when it repeats in any other way
 * @param times at most; 0 for ever
 * @param last not after this day, as it is written; empty for ever
 */
record YearlyRule(boolean yearly, boolean known, int times, String last) {

  private static final Pattern COUNT = Pattern.compile("COUNT=(\\d{1,4})");
  private static final Pattern UNTIL = Pattern.compile("UNTIL=(\\d{8})(?:T\\d{6}Z?)?");
  private static final Pattern PLAIN =
      Pattern.compile("FREQ=YEARLY|INTERVAL=1|WKST=..|BYMONTH=\\d+|BYMONTHDAY=\\d+");

  static YearlyRule of(String rule) {
    int times = 0;
    String last = "";
    boolean known = rule.isEmpty() || rule.contains("FREQ=YEARLY");
    for (String part : rule.split(";", -1)) {
      var count = COUNT.matcher(part);
      var until = UNTIL.matcher(part);
      if (count.matches()) {
        times = Integer.parseInt(count.group(1));
      } else if (until.matches()) {
        last = until.group(1);
      } else {
        known &= part.isEmpty() || PLAIN.matcher(part).matches();
      }
    }
    return new YearlyRule(!rule.isEmpty(), known, times, last);
  }

  /** The days as they are in the year; empty when they are not. */
  Optional<DaySpan> in(DaySpan first, Year year) {
    if (!yearly) {
      return Optional.of(first);
    }
    int later = year.getValue() - first.from().getYear();
    LocalDate from = first.from().plusYears(later);
    boolean over =
        (times > 0 && later >= times)
            || (!last.isEmpty()
                && last.compareTo(DateTimeFormatter.BASIC_ISO_DATE.format(from)) < 0);
    if (!known || later < 0 || over) {
      return Optional.empty();
    }
    LocalDate until = from.plusDays(ChronoUnit.DAYS.between(first.from(), first.until()));
    return Optional.of(new DaySpan(from, until, false, first.name()));
  }
}
