package health.consilium.review.reminder.jobs;

import health.consilium.platform.jobs.Recurring;
import health.consilium.platform.jobs.RepeatingWork;
import health.consilium.review.reminder.LapseReminderDesk;
import health.consilium.review.reminder.ReminderDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Looks every quarter of an hour for promised days that are near or have passed, and for claims
 * that lapse soon.
 */
@ApplicationScoped
public class RemindingOfPromises implements Recurring {

  @Inject ReminderDesk desk;
  @Inject LapseReminderDesk lapses;

  @Override
  public RepeatingWork work() {
    return RepeatingWork.of("Reminding of promised days", this::remindAll);
  }

  private void remindAll() {
    untilNobodyIsLeft(desk::remind);
    untilNobodyIsLeft(lapses::remind);
  }

  private static void untilNobodyIsLeft(BooleanSupplier reminding) {
    boolean more;
    do {
      more = reminding.getAsBoolean();
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
