package health.consilium.review.reminder;

import static health.consilium.review.reminder.Reminders.HOLDER;
import static health.consilium.review.reminder.Reminders.OFFICE;
import static health.consilium.review.reminder.Reminders.OFFICE_ALONE;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import health.consilium.referral.Turnaround;
import health.consilium.review.reminder.Reminders.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Where people are reminded of promised days, in the hospital's working hours. */
@ApplicationScoped
@Transactional
public class ReminderDesk {

  private static final int FIRST_HOUR = 8;

  /** So many working days back: what is older was told, or nobody was here to be told. */
  private static final int LOOKS_BACK = 5;

  @Inject Reminders reminders;
  @Inject Turnaround turnaround;
  @Inject Event<Reminder> events;
  @Inject Clock clock;

  /**
   * Tells each once of what is due today or on the next working day, and of what is overdue; so
   * many at a time. Before the day, the office is told only of what lies with no reviewer. False
   * when nobody was left to be told.
   */
  public boolean remind() {
    Instant now = clock.instant();
    ZonedDateTime here = now.atZone(turnaround.zone());
    LocalDate today = here.toLocalDate();
    if (here.getHour() < FIRST_HOUR || !turnaround.works(today)) {
      return false;
    }
    int told = soon(today, now) + overdue(today, now);
    return told > 0;
  }

  private int soon(LocalDate today, Instant now) {
    List<Line> lines = new ArrayList<>();
    for (LocalDate due : List.of(today, turnaround.nextWorkingDay(today))) {
      lines.addAll(reminders.tell(ReminderKind.SOON, HOLDER, due, now));
      lines.addAll(reminders.tell(ReminderKind.SOON, OFFICE_ALONE, due, now));
    }
    fire(ReminderKind.SOON, lines);
    return lines.size();
  }

  private int overdue(LocalDate today, Instant now) {
    List<Line> lines = new ArrayList<>();
    LocalDate due = today;
    for (int back = 0; back < LOOKS_BACK; back++) {
      due = turnaround.workingDayBefore(due);
      lines.addAll(reminders.tell(ReminderKind.OVERDUE, HOLDER, due, now));
      lines.addAll(reminders.tell(ReminderKind.OVERDUE, OFFICE, due, now));
    }
    fire(ReminderKind.OVERDUE, lines);
    return lines.size();
  }

  /** One mail to each, whatever it is they are reminded of. */
  private void fire(ReminderKind kind, List<Line> lines) {
    lines.stream()
        .collect(groupingBy(Line::person, mapping(Line::promised, toList())))
        .forEach((person, promised) -> events.fire(new Reminder(kind, person, promised)));
  }
}
