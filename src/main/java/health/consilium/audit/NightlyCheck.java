package health.consilium.audit;

import health.consilium.platform.health.ReadinessProbe;
import health.consilium.platform.jobs.RepeatingWork;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads the whole trail once a day and tells when an entry is not as it was written.
 *
 * <p>From its beginning each time: who changes the trail changes what was read before. The portal
 * goes on with its work, because patients wait; the answer of {@code /health/ready} names it.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the server fills the executor
public class NightlyCheck implements ReadinessProbe {

  private static final System.Logger LOG = System.getLogger(NightlyCheck.class.getName());
  private static final long FIRST_MINUTE = 3;
  private static final long DAY = 24 * 60;

  @Inject AuditDesk desk;

  @Resource ManagedScheduledExecutorService executor;

  private volatile OptionalLong changed = OptionalLong.empty();
  private volatile @Nullable ScheduledFuture<?> timer;

  void begin(@Observes Startup startup) {
    timer =
        executor.scheduleWithFixedDelay(
            RepeatingWork.of("Checking the audit trail", this::check),
            FIRST_MINUTE,
            DAY,
            TimeUnit.MINUTES);
  }

  void end(@Observes Shutdown shutdown) {
    ScheduledFuture<?> running = timer;
    if (running != null) {
      running.cancel(false);
    }
  }

  void check() {
    changed = desk.firstChanged();
    changed.ifPresent(
        position ->
            LOG.log(
                Level.ERROR,
                "The audit trail was changed: entry {0} is not as it was written",
                Long.toString(position)));
  }

  @Override
  public String name() {
    return "audit trail";
  }

  @Override
  public String complaint() {
    return "changed";
  }

  @Override
  public boolean stopsTheWork() {
    return false;
  }

  @Override
  public Optional<String> problem() {
    OptionalLong position = changed;
    return position.isEmpty()
        ? Optional.empty()
        : Optional.of("entry " + position.getAsLong() + " is not as it was written");
  }
}
