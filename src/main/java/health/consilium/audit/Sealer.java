package health.consilium.audit;

import health.consilium.platform.jobs.RepeatingWork;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Seals new entries into the chain every few seconds. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the server fills the executor
public class Sealer {

  private static final long SECONDS = 5;

  @Inject AuditDesk desk;

  @Resource ManagedScheduledExecutorService executor;

  private @Nullable ScheduledFuture<?> timer;

  void begin(@Observes Startup startup) {
    timer =
        executor.scheduleWithFixedDelay(
            RepeatingWork.of("Sealing the audit trail", this::seal),
            SECONDS,
            SECONDS,
            TimeUnit.SECONDS);
  }

  void end(@Observes Shutdown shutdown) {
    if (timer != null) {
      timer.cancel(false);
    }
  }

  private void seal() {
    int sealed = desk.seal();
    while (sealed > 0) {
      sealed = desk.seal();
    }
  }
}
