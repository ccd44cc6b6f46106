package health.consilium.referral.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaySpanTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

  @Test
  void joinsDaysThatFollowOneAnotherUnderOneName() {
    List<CalendarDay> days =
        List.of(
            closed(1, "October week"),
            closed(2, "October week"),
            closed(3, "Founder's day"),
            closed(5, "Founder's day"),
            new CalendarDay(FIRST.plusDays(9), true, "For 2 October"));

    assertThat(DaySpan.join(days))
        .containsExactly(
            new DaySpan(FIRST, FIRST.plusDays(1), false, "October week"),
            new DaySpan(FIRST.plusDays(2), FIRST.plusDays(2), false, "Founder's day"),
            new DaySpan(FIRST.plusDays(4), FIRST.plusDays(4), false, "Founder's day"),
            new DaySpan(FIRST.plusDays(9), FIRST.plusDays(9), true, "For 2 October"));
  }

  @Test
  void refusesDaysThatEndBeforeTheyBeginOrNever() {
    assertThatThrownBy(() -> new DaySpan(FIRST, FIRST.minusDays(1), false, "x"))
        .isInstanceOf(NoSpanOfDays.class);
    assertThatThrownBy(() -> new DaySpan(FIRST, FIRST.plusDays(62), false, "x"))
        .isInstanceOf(NoSpanOfDays.class);
  }

  private static CalendarDay closed(int day, String name) {
    return new CalendarDay(FIRST.withDayOfMonth(day), false, name);
  }
}
