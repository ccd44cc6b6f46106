package health.consilium.delivery.jobs;

import health.consilium.delivery.office.UnownedAlarm;
import health.consilium.platform.jobs.Recurring;
import health.consilium.platform.jobs.RepeatingWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks every few minutes for referrals that nobody owns. */
@ApplicationScoped
public class LookingForOwners implements Recurring {

  @Inject UnownedAlarm alarm;

  @Override
  public RepeatingWork work() {
    return RepeatingWork.of("Looking for referrals that nobody owns", alarm::ring);
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(5);
  }

  @Override
  public Duration delay() {
    return Duration.ofMinutes(2);
  }
}
