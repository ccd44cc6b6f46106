package health.consilium.review.jobs;

import health.consilium.platform.jobs.Recurring;
import health.consilium.platform.jobs.RepeatingWork;
import health.consilium.review.ReviewQueue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;

/** Looks every few minutes for claims that nobody works on, and gives them back to the queue. */
@ApplicationScoped
public class LapsingClaims implements Recurring {

  private static final Logger LOG = Logger.getLogger(LapsingClaims.class.getName());

  @Inject ReviewQueue queue;

  @Override
  public RepeatingWork work() {
    return RepeatingWork.of("Looking for stale claims", this::lapse);
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(5);
  }

  @Override
  public Duration delay() {
    return Duration.ofMinutes(1);
  }

  private void lapse() {
    int lapsed = queue.lapseStaleClaims();
    if (lapsed > 0) {
      LOG.info(() -> lapsed + " claims lapsed");
    }
  }
}
