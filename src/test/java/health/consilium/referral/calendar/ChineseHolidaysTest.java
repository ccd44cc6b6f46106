package health.consilium.referral.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseHolidaysTest {

  /** As an administrator is told of a year that is not. */
  @Test
  void areKnownFromTheFirstYearToTheLastAndNotBeyond() {
    for (Year year = ChineseHolidays.first();
        !year.isAfter(ChineseHolidays.last());
        year = year.plusYears(1)) {
      assertThat(ChineseHolidays.of(year)).as(year.toString()).isNotEmpty();
    }
    assertThat(ChineseHolidays.of(ChineseHolidays.first().minusYears(1))).isEmpty();
    assertThat(ChineseHolidays.of(ChineseHolidays.last().plusYears(1))).isEmpty();
  }

  /**
   * New Year's Eve is the day before. In 2027 and 2030 the moon is new within minutes of midnight.
   */
  @ParameterizedTest
  @CsvSource({
    "2025, 2025-01-29",
    "2026, 2026-02-17",
    "2027, 2027-02-06",
    "2028, 2028-01-26",
    "2029, 2029-02-13",
    "2030, 2030-02-03",
    "2033, 2033-01-31",
    "2034, 2034-02-19"
  })
  void springFestivalFollowsTheMoon(int year, LocalDate firstOfTheYear) {
    assertThat(byLaw(year, Feast.SPRING_FESTIVAL))
        .containsExactly(
            PublicHoliday.byLaw(Feast.SPRING_FESTIVAL, firstOfTheYear.minusDays(1), 4));
  }

  @ParameterizedTest
  @CsvSource({
    "QINGMING, 2025-04-04",
    "QINGMING, 2026-04-05",
    "QINGMING, 2028-04-04",
    "DRAGON_BOAT, 2025-05-31",
    "DRAGON_BOAT, 2026-06-19",
    "DRAGON_BOAT, 2027-06-09",
    "MID_AUTUMN, 2025-10-06",
    "MID_AUTUMN, 2026-09-25",
    "MID_AUTUMN, 2027-09-15",
    "MID_AUTUMN, 2033-09-08",
    "NEW_YEAR, 2027-01-01"
  })
  void feastsOfOneDay(Feast feast, LocalDate day) {
    assertThat(byLaw(day.getYear(), feast)).containsExactly(PublicHoliday.byLaw(feast, day, 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {2025, 2026, 2027, 2029, 2030, 2040, 2050})
  void thirteenDaysStandInTheLaw(int year) {
    long days =
        ChineseHolidays.of(Year.of(year)).stream()
            .filter(PublicHoliday::byLaw)
            .mapToLong(each -> ChronoUnit.DAYS.between(each.from(), each.until()) + 1)
            .sum();

    assertThat(days).isEqualTo(13);
  }

  /** As they were announced for 2025: eight days at the Spring Festival, five in May. */
  @Test
  void usualRestsGoOnWhereTheLawEnds() {
    assertThat(ChineseHolidays.of(Year.of(2025)))
        .contains(
            usual(Feast.SPRING_FESTIVAL, "2025-02-01", "2025-02-04"),
            usual(Feast.LABOUR_DAY, "2025-05-03", "2025-05-05"));
  }

  @ParameterizedTest
  @CsvSource({"2025, 08", "2026, 07", "2027, 07", "2028, 08", "2031, 08", "2036, 08"})
  void octoberWeekIsADayLongerWithTheMidAutumnInIt(int year, String last) {
    assertThat(ChineseHolidays.of(Year.of(year)))
        .contains(usual(Feast.NATIONAL_DAY, year + "-10-04", year + "-10-" + last));
  }

  @Test
  void aMidAutumnOnNationalDayIsNotTwoDays() {
    assertThat(byLaw(2028, Feast.MID_AUTUMN)).isEmpty();
    assertThat(byLaw(2036, Feast.MID_AUTUMN)).hasSize(1);
  }

  /** As it was announced for 2026: Qingming is a Sunday, and the Monday after was off. */
  @Test
  void theMondayAfterIsUsualForAFeastOnAWeekend() {
    assertThat(ChineseHolidays.of(Year.of(2026)))
        .contains(usual(Feast.QINGMING, "2026-04-06", "2026-04-06"))
        .noneMatch(each -> each.feast() == Feast.DRAGON_BOAT && !each.byLaw());
  }

  @Test
  void nothingIsSaidOfAYearThatIsNotKnown() {
    assertThat(ChineseHolidays.of(Year.of(2024))).isEmpty();
    assertThat(ChineseHolidays.of(Year.of(2051))).isEmpty();
  }

  private static List<PublicHoliday> byLaw(int year, Feast feast) {
    return ChineseHolidays.of(Year.of(year)).stream()
        .filter(each -> each.feast() == feast && each.byLaw())
        .toList();
  }

  private static PublicHoliday usual(Feast feast, String from, String until) {
    return PublicHoliday.usual(feast, LocalDate.parse(from), LocalDate.parse(until));
  }
}
