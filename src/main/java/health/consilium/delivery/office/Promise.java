package health.consilium.delivery.office;

import health.consilium.referral.Clocks;
import health.consilium.referral.Referral;
import health.consilium.referral.Turnaround;
import health.consilium.referral.TurnaroundDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Where the promise to answer a referral stands now. */
@ApplicationScoped
public class Promise {

  @Inject Turnaround turnaround;
  @Inject Clock clock;

  /** Both clocks, and the working day of the promise. */
  public record Standing(Clocks clocks, TurnaroundDay turnaround) {}

  Standing of(Referral referral) {
    Instant now = clock.instant();
    Clocks clocks = referral.clocks(now);
    return new Standing(clocks, turnaround.at(clocks, now));
  }
}
