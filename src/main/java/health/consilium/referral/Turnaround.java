package health.consilium.referral;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The hospital's promise: an answer within so many working days of its own calendar.
 *
 * <p>The day on which the records were complete is not counted; the answer is due at the end of the
 * last working day. Only the time with the hospital counts: a pause moves {@link
 * Clocks#queueSince()} forward, and with it the day that is due.
 *
 * @param days how many working days are promised, at least one
 * @param calendar the days on which the hospital works
 */
public record Turnaround(int days, WorkingDays calendar, ZoneId zone) implements Serializable {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /** Refuses a promise of less than a day. */
  public Turnaround {
    if (days < 1) {
      throw new IllegalArgumentException("a promise of at least one working day");
    }
  }

  /** Where the promise stands: on the running clock now, on a stopped one when it stopped. */
  public TurnaroundDay at(Clocks clocks, Instant now) {
    Instant since = clocks.queueSince();
    if (since == null) {
      return new TurnaroundDay(0, days, today(now), 0, false);
    }
    boolean running = clocks.running() == Clocks.Running.WITH_US;
    return day(since, running ? now : since.plus(clocks.withUs()), running);
  }

  /** The last working day of the promise for what came in at this moment. */
  public LocalDate due(Instant since) {
    LocalDate day = today(since);
    for (int counted = 0; counted < days; counted++) {
      day = nextWorkingDay(day);
    }
    return day;
  }

  /** What came in before this moment is due on the day or earlier; what came later is not. */
  public Instant dueIfBefore(LocalDate due) {
    LocalDate day = due.plusDays(1);
    for (int counted = 0; counted < days; counted++) {
      day = workingDayBefore(day);
    }
    return day.atStartOfDay(zone).toInstant();
  }

  public LocalDate nextWorkingDay(LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (!works(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  public LocalDate workingDayBefore(LocalDate day) {
    LocalDate before = day.minusDays(1);
    while (!works(before)) {
      before = before.minusDays(1);
    }
    return before;
  }

  /** The hospital works on this day. */
  public boolean works(LocalDate day) {
    return calendar.works(day);
  }

  /** The weekdays on which the hospital keeps closed, from one day to before the other. */
  public List<LocalDate> holidays(LocalDate from, LocalDate until) {
    return from.datesUntil(max(from, until)).filter(day -> !isWeekend(day) && !works(day)).toList();
  }

  /** Saturday and Sunday, whether they are worked or not. */
  public static boolean isWeekend(LocalDate day) {
    return WEEKEND.contains(day.getDayOfWeek());
  }

  private TurnaroundDay day(Instant since, Instant now, boolean running) {
    LocalDate due = due(since);
    int passed = calendar.count(today(since), today(now));
    int over = calendar.count(due, today(now));
    return new TurnaroundDay(Math.clamp(passed, 1, days), days, due, over, running);
  }

  private static LocalDate max(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** The day of the hospital at this moment. */
  public LocalDate today(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }
}
