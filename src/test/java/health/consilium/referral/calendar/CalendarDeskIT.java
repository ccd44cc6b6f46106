package health.consilium.referral.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import health.consilium.account.Administrator;
import health.consilium.account.Coordinator;
import health.consilium.referral.Turnaround;
import health.consilium.referral.WorkingDays;
import health.consilium.support.Ledger;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class CalendarDeskIT {

  /** A year that no other test lives in: a Thursday to the Wednesday after. */
  private static final DaySpan OCTOBER_WEEK =
      new DaySpan(LocalDate.of(2043, 10, 1), LocalDate.of(2043, 10, 7), false, "October week");

  private static final DaySpan SATURDAY =
      new DaySpan(LocalDate.of(2043, 10, 10), LocalDate.of(2043, 10, 10), true, "For 7 October");

  @Inject CalendarDesk desk;
  @Inject Turnaround promise;
  @Inject Clock clock;
  @Inject Ledger ledger;
  @Inject WorkingDays calendar;

  private final Administrator administrator = new Administrator(UUID.randomUUID(), "Li");

  private final Coordinator office = new Coordinator(UUID.randomUUID(), "He Xuni");

  @AfterEach
  void asInAnyOtherYear() {
    ledger.setRight();
    desk.remove(OCTOBER_WEEK, administrator);
    desk.remove(SATURDAY, administrator);
  }

  @Test
  void aChangeCountsAtOnceForAPromiseThatWasHandedOutBefore() {
    LocalDate lastDay = LocalDate.of(2043, 9, 30);
    assertThat(promise.nextWorkingDay(lastDay)).isEqualTo(OCTOBER_WEEK.from());

    desk.put(OCTOBER_WEEK, administrator);
    desk.put(SATURDAY, administrator);

    assertThat(promise.nextWorkingDay(lastDay)).isEqualTo(LocalDate.of(2043, 10, 8));
    assertThat(promise.nextWorkingDay(LocalDate.of(2043, 10, 9))).isEqualTo(SATURDAY.from());
    assertThat(desk.of(Year.of(2043), administrator)).containsExactly(OCTOBER_WEEK, SATURDAY);

    desk.remove(OCTOBER_WEEK, administrator);

    assertThat(promise.nextWorkingDay(lastDay)).isEqualTo(OCTOBER_WEEK.from());
  }

  @Test
  void sayingItTwiceIsHarmlessAndTheLastWordCounts() {
    desk.put(OCTOBER_WEEK, administrator);
    desk.put(OCTOBER_WEEK, administrator);
    var works = new DaySpan(LocalDate.of(2043, 10, 1), LocalDate.of(2043, 10, 5), true, "Open");

    desk.put(works, administrator);

    assertThat(desk.of(Year.of(2043), administrator))
        .extracting(DaySpan::from, DaySpan::works)
        .contains(tuple(LocalDate.of(2043, 10, 3), true))
        .doesNotContain(tuple(LocalDate.of(2043, 10, 2), true));
  }

  @Test
  void countsByWholeWeeksWhatIsCountedDayByDay() {
    desk.put(OCTOBER_WEEK, administrator);
    desk.put(SATURDAY, administrator);
    LocalDate from = LocalDate.of(2043, 9, 24);

    for (LocalDate after : from.datesUntil(from.plusDays(25)).toList()) {
      for (LocalDate until : from.datesUntil(from.plusDays(40)).toList()) {
        assertThat(calendar.count(after, until))
            .as("after %s until %s", after, until)
            .isEqualTo(calendarDays(after, until).stream().filter(calendar::works).count());
      }
    }
  }

  private static List<LocalDate> calendarDays(LocalDate after, LocalDate until) {
    return after.isBefore(until)
        ? after.plusDays(1).datesUntil(until.plusDays(1)).toList()
        : List.of();
  }

  @Test
  void whatStandsInTheCalendarStaysWhenHolidaysAreFilledIn() {
    LocalDate third = LocalDate.of(2043, 10, 3);
    desk.put(new DaySpan(third, third, true, "Open"), administrator);

    assertThat(desk.add(List.of(OCTOBER_WEEK, SATURDAY), administrator)).isEqualTo(7);
    assertThat(desk.add(List.of(OCTOBER_WEEK, SATURDAY), administrator)).isZero();
    assertThat(desk.of(Year.of(2043), administrator))
        .extracting(DaySpan::from, DaySpan::until, DaySpan::works)
        .containsExactly(
            tuple(LocalDate.of(2043, 10, 1), LocalDate.of(2043, 10, 2), false),
            tuple(third, third, true),
            tuple(LocalDate.of(2043, 10, 4), LocalDate.of(2043, 10, 7), false),
            tuple(SATURDAY.from(), SATURDAY.from(), true));
    assertThat(promise.nextWorkingDay(LocalDate.of(2043, 10, 3)))
        .isEqualTo(LocalDate.of(2043, 10, 8));
  }

  @Test
  void aYearIsWithoutHolidaysUntilADayOfItIsClosed() {
    assertThat(desk.isWithoutHolidays(SATURDAY.from(), administrator)).isTrue();

    desk.add(List.of(SATURDAY), administrator);

    assertThat(desk.isWithoutHolidays(SATURDAY.from(), administrator)).isTrue();

    desk.add(List.of(OCTOBER_WEEK), administrator);

    assertThat(desk.isWithoutHolidays(SATURDAY.from(), administrator)).isFalse();
    assertThat(desk.isWithoutHolidays(LocalDate.of(2042, 1, 1), administrator)).isTrue();
  }

  /** On the last day but one of a year. */
  @Test
  void theOfficeIsToldWhenAnswersArePromisedInAYearWithoutHolidays() {
    LocalDate today = promise.today(clock.instant());
    LocalDate late = today.plusDays(2).withMonth(12).withDayOfMonth(30);
    LocalDate newYear = late.plusDays(2);
    ledger.turnAhead(Duration.ofDays(ChronoUnit.DAYS.between(today, late)));
    assertThat(desk.promisedWithoutHolidays(office)).contains(Year.from(newYear));

    var day = new DaySpan(newYear, newYear, false, "New Year");
    desk.add(List.of(day), administrator);

    assertThat(desk.promisedWithoutHolidays(office)).isEmpty();

    desk.remove(day, administrator);
    ledger.turnAhead(Duration.ofDays(30));

    assertThat(desk.promisedWithoutHolidays(office)).isEmpty();
  }

  @Test
  void nothingIsAddedWhenOneOfTheDaysIsWorkedAnyway() {
    var monday = new DaySpan(LocalDate.of(2043, 10, 5), LocalDate.of(2043, 10, 5), true, "Open");

    assertThatThrownBy(() -> desk.add(List.of(SATURDAY, monday), administrator))
        .isInstanceOf(WorkedAnyway.class);
    assertThat(desk.of(Year.of(2043), administrator)).isEmpty();
  }

  @Test
  void onlyAWeekendCanBeWorkedInPlaceOfAnotherDay() {
    var monday = new DaySpan(LocalDate.of(2043, 10, 5), LocalDate.of(2043, 10, 5), true, "Open");

    assertThatThrownBy(() -> desk.put(monday, administrator)).isInstanceOf(WorkedAnyway.class);
  }
}
