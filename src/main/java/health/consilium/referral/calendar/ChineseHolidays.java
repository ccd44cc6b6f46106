package health.consilium.referral.calendar;

import health.consilium.referral.Turnaround;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The public holidays of China, by the State Council's rules of 10 November 2024.
 *
 * <p>Thirteen days a year stand in the law. The days that make long rests of them, and the weekends
 * worked in exchange, are announced each autumn; of these only the usual rests are told here.
 */
public final class ChineseHolidays {

  private static final String FEASTS = "/places/feasts-of-china.properties";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
  private static final Properties KNOWN = read();

  private ChineseHolidays() {}

  /** The first year whose holidays are known. */
  public static Year first() {
    return years().min(Comparator.naturalOrder()).orElseThrow();
  }

  /** The last year whose holidays are known. */
  public static Year last() {
    return years().max(Comparator.naturalOrder()).orElseThrow();
  }

  private static Stream<Year> years() {
    return KNOWN.stringPropertyNames().stream().map(Year::parse);
  }

  /** In the order of the year, what the law says before what is usual; empty when unknown. */
  public static List<PublicHoliday> of(Year year) {
    String days = KNOWN.getProperty(year.toString(), "");
    return days.isEmpty() ? List.of() : of(year, List.of(days.split(" ", -1)));
  }

  private static List<PublicHoliday> of(Year year, List<String> moving) {
    LocalDate spring = day(year, moving.get(0));
    LocalDate midAutumn = day(year, moving.get(3));
    LocalDate labour = year.atMonth(5).atDay(1);
    return Stream.of(
            alone(Feast.NEW_YEAR, year.atDay(1)),
            Stream.of(
                PublicHoliday.byLaw(Feast.SPRING_FESTIVAL, spring.minusDays(1), 4),
                PublicHoliday.usual(Feast.SPRING_FESTIVAL, spring.plusDays(3), spring.plusDays(6))),
            alone(Feast.QINGMING, day(year, moving.get(1))),
            Stream.of(
                PublicHoliday.byLaw(Feast.LABOUR_DAY, labour, 2),
                PublicHoliday.usual(Feast.LABOUR_DAY, labour.plusDays(2), labour.plusDays(4))),
            alone(Feast.DRAGON_BOAT, day(year, moving.get(2))),
            autumn(year.atMonth(10).atDay(1), midAutumn))
        .flatMap(holidays -> holidays)
        .toList();
  }

  /** A feast of one day; of one on a weekend, the Monday after is the usual day in its place. */
  private static Stream<PublicHoliday> alone(Feast feast, LocalDate day) {
    PublicHoliday itself = PublicHoliday.byLaw(feast, day, 1);
    if (!Turnaround.isWeekend(day)) {
      return Stream.of(itself);
    }
    LocalDate monday = day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    return Stream.of(itself, PublicHoliday.usual(feast, monday, monday));
  }

  /** A Mid-Autumn within the October week makes it a day longer. */
  private static Stream<PublicHoliday> autumn(LocalDate national, LocalDate midAutumn) {
    PublicHoliday byLaw = PublicHoliday.byLaw(Feast.NATIONAL_DAY, national, 3);
    boolean within = !midAutumn.isBefore(national) && midAutumn.isBefore(national.plusDays(8));
    LocalDate last = national.plusDays(within ? 7 : 6);
    Stream<PublicHoliday> week =
        Stream.of(byLaw, PublicHoliday.usual(Feast.NATIONAL_DAY, national.plusDays(3), last));
    if (!within) {
      return Stream.concat(alone(Feast.MID_AUTUMN, midAutumn), week);
    }
    Stream<PublicHoliday> moon =
        midAutumn.isAfter(byLaw.until())
            ? Stream.of(PublicHoliday.byLaw(Feast.MID_AUTUMN, midAutumn, 1))
            : Stream.of();
    return Stream.concat(moon, week);
  }

  private static LocalDate day(Year year, String monthAndDay) {
    return year.atMonthDay(MonthDay.parse(monthAndDay, DAY));
  }

  private static Properties read() {
    var known = new Properties();
    try (InputStream text =
        Objects.requireNonNull(ChineseHolidays.class.getResourceAsStream(FEASTS), FEASTS)) {
      known.load(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return known;
  }
}
