package health.consilium.records.vault;

import health.consilium.platform.jobs.RepeatingWork;
import health.consilium.platform.persistence.SchemaMigration;
import health.consilium.records.UploadDesk;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Forgets the uploads that nobody went on with; what came of them leaves the vault. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the server fills the executor
public class UploadJanitor {

  private static final System.Logger LOG = System.getLogger(UploadJanitor.class.getName());

  private static final int AT_ONCE = 100;
  private static final int MINUTES = 30;

  @Inject UploadDesk desk;

  @Resource ManagedScheduledExecutorService executor;

  private volatile @Nullable ScheduledFuture<?> timer;

  void begin(@Observes @Priority(SchemaMigration.EARLY + 200) Startup startup) {
    timer =
        executor.scheduleWithFixedDelay(
            RepeatingWork.of("Forgetting old uploads", this::tidyUp), 2, MINUTES, TimeUnit.MINUTES);
  }

  @PreDestroy
  void end() {
    ScheduledFuture<?> running = timer;
    if (running != null) {
      running.cancel(false);
    }
  }

  public void tidyUp() {
    int forgotten = 0;
    int some;
    do {
      some = desk.expire(AT_ONCE);
      forgotten += some;
    } while (some == AT_ONCE);
    if (forgotten > 0) {
      LOG.log(Level.INFO, "Uploads that nobody went on with: {0}", forgotten);
    }
  }
}
