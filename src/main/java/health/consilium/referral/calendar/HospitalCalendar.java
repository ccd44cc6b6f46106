package health.consilium.referral.calendar;

import static java.time.temporal.ChronoUnit.DAYS;

import health.consilium.referral.Turnaround;
import health.consilium.referral.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Monday to Friday without the closed days, and the weekend days that are worked.
 *
 * <p>Read once and kept for a minute, or until it is changed on this server.
 */
@ApplicationScoped
public class HospitalCalendar implements WorkingDays {

  private static final Duration KEPT = Duration.ofMinutes(1);
  private static final int WORKED_IN_A_WEEK = 5;

  @Inject CalendarDays days;
  @Inject Clock clock;

  private final AtomicReference<Kept> kept = new AtomicReference<>(Kept.nothing());

  private record Kept(Instant until, NavigableMap<LocalDate, Boolean> exceptions) {

    static Kept nothing() {
      return new Kept(Instant.EPOCH, Collections.emptyNavigableMap());
    }
  }

  @Override
  public boolean works(LocalDate day) {
    return exceptions().getOrDefault(day, !Turnaround.isWeekend(day));
  }

  /** By whole weeks: a queue counts the days of many referrals, some of them long overdue. */
  @Override
  public int count(LocalDate after, LocalDate until) {
    if (!after.isBefore(until)) {
      return 0;
    }
    long days = DAYS.between(after, until);
    LocalDate lastWeek = until.minusDays(days % 7);
    long count = days / 7 * WORKED_IN_A_WEEK + WorkingDays.super.count(lastWeek, until);
    return Math.toIntExact(count + exceptional(after, lastWeek));
  }

  /** By how much the exceptions change the count of whole weeks. */
  private long exceptional(LocalDate after, LocalDate until) {
    return exceptions().subMap(after, false, until, true).entrySet().stream()
        .filter(day -> day.getValue() == Turnaround.isWeekend(day.getKey()))
        .mapToLong(day -> day.getValue() ? 1 : -1)
        .sum();
  }

  /** After a rollback too: whoever asked meanwhile may have read what was never to be. */
  void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) CalendarChanged changed) {
    kept.set(Kept.nothing());
  }

  private NavigableMap<LocalDate, Boolean> exceptions() {
    Kept before = kept.get();
    Instant now = clock.instant();
    return now.isBefore(before.until) ? before.exceptions : read(before, now);
  }

  /** What was read while the calendar changed is used this once and not kept. */
  private NavigableMap<LocalDate, Boolean> read(Kept before, Instant now) {
    NavigableMap<LocalDate, Boolean> read = new TreeMap<>();
    days.all().forEach(day -> read.put(day.day(), day.works()));
    kept.compareAndSet(before, new Kept(now.plus(KEPT), read));
    return read;
  }
}
