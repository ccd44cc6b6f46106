package health.consilium.referral.calendar;

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
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * Monday to Friday without the closed days, and the weekend days that are worked.
 *
 * <p>Read once and kept for a minute, or until it is changed on this server.
 */
@ApplicationScoped
public class HospitalCalendar implements WorkingDays {

  private static final Duration KEPT = Duration.ofMinutes(1);

  @Inject CalendarDays days;
  @Inject Clock clock;

  private final AtomicReference<Kept> kept = new AtomicReference<>(Kept.nothing());

  private record Kept(Instant until, Map<LocalDate, Boolean> exceptions) {

    static Kept nothing() {
      return new Kept(Instant.EPOCH, Map.of());
    }
  }

  @Override
  public boolean works(LocalDate day) {
    return exceptions().getOrDefault(day, !Turnaround.isWeekend(day));
  }

  /** After a rollback too: whoever asked meanwhile may have read what was never to be. */
  void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) CalendarChanged changed) {
    kept.set(Kept.nothing());
  }

  private Map<LocalDate, Boolean> exceptions() {
    Kept before = kept.get();
    Instant now = clock.instant();
    return now.isBefore(before.until) ? before.exceptions : read(before, now);
  }

  /** What was read while the calendar changed is used this once and not kept. */
  private Map<LocalDate, Boolean> read(Kept before, Instant now) {
    Map<LocalDate, Boolean> read =
        days.all().stream().collect(Collectors.toMap(CalendarDay::day, CalendarDay::works));
    kept.compareAndSet(before, new Kept(now.plus(KEPT), read));
    return read;
  }
}
