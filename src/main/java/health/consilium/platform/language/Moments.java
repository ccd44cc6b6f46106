package health.consilium.platform.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Says days and times as people of a language say them, in the time zone where they live. */
public record Moments(Locale locale, ZoneId zone) {

  /** Such as "Monday 28 September 2026". */
  public String day(Instant moment) {
    return say(chinese() ? "uuuu年M月d日 EEEE" : "EEEE d MMMM uuuu", at(moment));
  }

  /** Such as "Monday 28 September 2026 at 21:14". */
  public String dayAndTime(Instant moment) {
    return say(chinese() ? "uuuu年M月d日 EEEE HH:mm" : "EEEE d MMMM uuuu 'at' HH:mm", at(moment));
  }

  /** Such as "28 September 2026". */
  public String date(LocalDate date) {
    return say(chinese() ? "uuuu年M月d日" : "d MMMM uuuu", date);
  }

  /** Such as "Monday 12 October". */
  public String weekday(LocalDate date) {
    return say(chinese() ? "M月d日 EEEE" : "EEEE d MMMM", date);
  }

  /** Such as "August 2024". */
  public String month(int year, int month) {
    return say(chinese() ? "uuuu年M月" : "MMMM uuuu", LocalDate.of(year, month, 1));
  }

  /** Such as "Kuala Lumpur Time". */
  public String zoneName() {
    return zone.getDisplayName(java.time.format.TextStyle.FULL, locale);
  }

  /** The day on the patient's own calendar. */
  public LocalDate dateOf(Instant moment) {
    return at(moment).toLocalDate();
  }

  private ZonedDateTime at(Instant moment) {
    return moment.atZone(zone);
  }

  private boolean chinese() {
    return locale.getLanguage().equals("zh");
  }

  private String say(String pattern, TemporalAccessor time) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(time);
  }
}
