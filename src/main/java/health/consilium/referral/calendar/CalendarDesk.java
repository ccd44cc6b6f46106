package health.consilium.referral.calendar;

import health.consilium.account.Administrator;
import health.consilium.platform.event.Act;
import health.consilium.referral.Turnaround;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** Where an administrator keeps the hospital's calendar. */
@ApplicationScoped
@Transactional
public class CalendarDesk {

  @Inject CalendarDays days;
  @Inject Clock clock;
  @Inject Event<CalendarChanged> changes;
  @Inject Event<Act> acts;

  /** What differs from Monday to Friday in a year, in its order. */
  public List<DaySpan> of(Year year, Administrator administrator) {
    return DaySpan.join(days.between(year.atDay(1), year.atDay(year.length())));
  }

  /** Takes the place of what was said of these days before; refused for weekdays worked anyway. */
  public void put(DaySpan span, Administrator administrator) {
    if (span.works()
        && span.from().datesUntil(span.until().plusDays(1)).noneMatch(Turnaround::isWeekend)) {
      throw new WorkedAnyway();
    }
    days.put(span);
    tell(span.works() ? "calendar.worked" : "calendar.closed", span, administrator);
  }

  /** These days are as in any other week; saying it twice is harmless. */
  public void remove(DaySpan span, Administrator administrator) {
    days.remove(span.from(), span.until());
    tell("calendar.removed", span, administrator);
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
