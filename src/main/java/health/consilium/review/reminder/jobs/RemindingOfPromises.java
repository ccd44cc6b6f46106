package health.consilium.review.reminder.jobs;

import health.consilium.platform.jobs.Recurring;
import health.consilium.platform.jobs.RepeatingWork;
import health.consilium.review.reminder.ReminderDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks every quarter of an hour for promised days that are near or have passed. */
@ApplicationScoped
public class RemindingOfPromises implements Recurring {

  @Inject ReminderDesk desk;

  @Override
  public RepeatingWork work() {
    return RepeatingWork.of("Reminding of promised days", this::remindAll);
  }

  private void remindAll() {
    boolean more;
    do {
      more = desk.remind();
    } while (more);
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(15);
  }

  @Override
  public Duration delay() {
    return Duration.ofMinutes(5);
  }
}
