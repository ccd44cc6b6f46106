package health.consilium.referral.calendar;

import health.consilium.account.Actor;
import health.consilium.account.Administrator;
import health.consilium.platform.event.Act;
import health.consilium.referral.Turnaround;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** Where an administrator keeps the hospital's calendar. */
@ApplicationScoped
@Transactional
public class CalendarDesk {

  @Inject CalendarDays days;
  @Inject Turnaround promise;
  @Inject Clock clock;
  @Inject Event<CalendarChanged> changes;
  @Inject Event<Act> acts;

  /** What differs from Monday to Friday in a year, in its order. */
  public List<DaySpan> of(Year year, Administrator administrator) {
    return DaySpan.join(days.between(year.atDay(1), year.atDay(year.length())));
  }

  /** Takes the place of what was said of these days before; refused for weekdays worked anyway. */
  public void put(DaySpan span, Administrator administrator) {
    refuseWorkedAnyway(span);
    days.put(span);
    tell(verb(span), span, administrator);
  }

  /**
   * Adds what was proposed and looked at, and says how many days are new.
   *
   * <p>What was said of a day before stays, so that saying it twice is harmless; refused for
   * weekdays worked anyway.
   */
  public int add(List<DaySpan> spans, Administrator administrator) {
    spans.forEach(CalendarDesk::refuseWorkedAnyway);
    int fresh = 0;
    for (DaySpan span : spans) {
      int added = days.add(span);
      fresh += added;
      if (added > 0) {
        tell(verb(span), span, administrator);
      }
    }
    return fresh;
  }

  /** The next year, when what comes in now is promised in it and it has no holidays yet. */
  public Optional<Year> promisedWithoutHolidays(Actor reader) {
    Instant now = clock.instant();
    LocalDate due = promise.due(now);
    return due.getYear() > promise.today(now).getYear() && isWithoutHolidays(due, reader)
        ? Optional.of(Year.from(due))
        : Optional.empty();
  }

  /** The year of the day has no closed day: promises are reckoned as if there were no holiday. */
  public boolean isWithoutHolidays(LocalDate day, Actor reader) {
    Year year = Year.from(day);
    return days.between(year.atDay(1), year.atDay(year.length())).stream()
        .allMatch(CalendarDay::works);
  }

  /** These days are as in any other week; saying it twice is harmless. */
  public void remove(DaySpan span, Administrator administrator) {
    days.remove(span.from(), span.until());
    tell("calendar.removed", span, administrator);
  }

  private static void refuseWorkedAnyway(DaySpan span) {
    if (span.works()
        && span.from().datesUntil(span.until().plusDays(1)).noneMatch(Turnaround::isWeekend)) {
      throw new WorkedAnyway();
    }
  }

  private static String verb(DaySpan span) {
    return span.works() ? "calendar.worked" : "calendar.closed";
  }

  private void tell(String verb, DaySpan span, Administrator administrator) {
    changes.fire(new CalendarChanged());
    acts.fire(
        new Act.Done(
            Optional.of(administrator.accountId()),
            verb,
            span.from() + "/" + span.until(),
            clock.instant()));
  }
}
