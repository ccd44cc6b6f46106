package health.consilium.review.jobs;

import health.consilium.platform.jobs.RepeatingWork;
import health.consilium.review.ReviewQueue;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks every few minutes for claims that nobody works on, and gives them back to the queue. */
@ApplicationScoped
public class LapsingClaims {

  private static final Logger LOG = Logger.getLogger(LapsingClaims.class.getName());
  private static final long MINUTES = 5;

  @SuppressWarnings("NullAway.Init") // the server fills it
  @Resource
  ManagedScheduledExecutorService timer;

  @Inject ReviewQueue queue;

  private @Nullable ScheduledFuture<?> turns;

  void start(@Observes Startup startup) {
    turns =
        timer.scheduleWithFixedDelay(
            RepeatingWork.of("Looking for stale claims", this::lapse),
            1,
            MINUTES,
            TimeUnit.MINUTES);
  }

  private void lapse() {
    int lapsed = queue.lapseStaleClaims();
    if (lapsed > 0) {
      LOG.info(() -> lapsed + " claims lapsed");
    }
  }

  @PreDestroy
  void stop() {
    if (turns != null) {
      turns.cancel(false);
    }
  }
}
