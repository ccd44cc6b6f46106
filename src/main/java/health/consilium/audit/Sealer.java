package health.consilium.audit;

import health.consilium.platform.jobs.Recurring;
import health.consilium.platform.jobs.RepeatingWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Seals new entries into the chain every few seconds. */
@ApplicationScoped
public class Sealer implements Recurring {

  @Inject AuditDesk desk;

  @Override
  public RepeatingWork work() {
    return RepeatingWork.of("Sealing the audit trail", this::seal);
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(5);
  }

  private void seal() {
    int sealed = desk.seal();
    while (sealed > 0) {
      sealed = desk.seal();
    }
  }
}
