package health.consilium.referral.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days in a row on which the hospital does not keep its week, under one name.
 *
 * @param works weekend days that are worked; otherwise the hospital is closed
 */
public record DaySpan(LocalDate from, LocalDate until, boolean works, String name)
    implements Serializable {

  static final int LONGEST = 62;

  /** Refuses what ends before it begins, and what is longer than any holiday. */
  public DaySpan {
    long days = ChronoUnit.DAYS.between(from, until);
    if (days < 0 || days >= LONGEST) {
      throw new NoSpanOfDays(LONGEST);
    }
    name = name.strip();
  }

  /** Days in their order, joined where one follows the other and is called the same. */
  static List<DaySpan> join(List<CalendarDay> days) {
    List<DaySpan> spans = new ArrayList<>();
    for (CalendarDay day : days) {
      var alone = new DaySpan(day.day(), day.day(), day.works(), day.name());
      if (!spans.isEmpty() && spans.getLast().goesOnWith(alone)) {
        alone = new DaySpan(spans.removeLast().from(), day.day(), day.works(), day.name());
      }
      spans.add(alone);
    }
    return List.copyOf(spans);
  }

  public boolean has(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  private boolean goesOnWith(DaySpan next) {
    return until.plusDays(1).equals(next.from)
        && works == next.works
        && name.equals(next.name)
        && ChronoUnit.DAYS.between(from, next.until) < LONGEST;
  }
}
