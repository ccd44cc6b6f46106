package health.consilium.review.jobs;

import health.consilium.platform.jobs.Recurring;
import health.consilium.platform.jobs.RepeatingWork;
import health.consilium.review.routing.OfferTurns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;

/** Looks every minute for offers that nobody answered, and gives them back to the queue. */
@ApplicationScoped
public class RoutingTurn implements Recurring {

  private static final Logger LOG = Logger.getLogger(RoutingTurn.class.getName());

  @Inject OfferTurns turns;

  @Override
  public RepeatingWork work() {
    return RepeatingWork.of("Routing", this::turn);
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  private void turn() {
    int lapsed = turns.end();
    if (lapsed > 0) {
      LOG.info(() -> lapsed + " offers lapsed");
    }
  }
}
