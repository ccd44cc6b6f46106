package health.consilium.account.secondfactor.jobs;

import health.consilium.account.secondfactor.SecondFactorDesk;
import health.consilium.platform.jobs.Recurring;
import health.consilium.platform.jobs.RepeatingWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Closes shared keys anew that an older master key closed, some at a time. */
@ApplicationScoped
public class KeyRenewal implements Recurring {

  private static final int AT_ONCE = 100;

  @Inject SecondFactorDesk desk;

  @Override
  public RepeatingWork work() {
    return RepeatingWork.of("Closing the shared keys of second factors anew", this::renew);
  }

  @Override
  public Duration pause() {
    return Duration.ofDays(1);
  }

  @Override
  public Duration delay() {
    return Duration.ZERO;
  }

  private void renew() {
    int renewed;
    do {
      renewed = desk.closeAnew(AT_ONCE);
    } while (renewed == AT_ONCE);
  }
}
