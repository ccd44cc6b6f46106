package health.consilium.platform.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Calls all recurring work of the portal, once its database has its shape. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the server fills the executor
public class Timetable {

  @Inject @Any Instance<Recurring> everything;

  @Resource ManagedScheduledExecutorService executor;

  private final List<ScheduledFuture<?>> timers = new CopyOnWriteArrayList<>();

  void begin(@Observes Startup startup) {
    for (Recurring recurring : everything) {
      timers.add(
          executor.scheduleWithFixedDelay(
              recurring.work(),
              recurring.delay().toMillis(),
              recurring.pause().toMillis(),
              TimeUnit.MILLISECONDS));
    }
  }

  void end(@Observes Shutdown shutdown) {
    timers.forEach(timer -> timer.cancel(false));
  }
}
