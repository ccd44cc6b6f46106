package health.consilium.review.jobs;

import health.consilium.platform.jobs.Recurring;
import health.consilium.platform.jobs.RepeatingWork;
import health.consilium.review.routing.OfferTurns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks every minute for claims of reviewers who are away, for offers that nobody answered, and for
 * referrals that can be offered.
 *
 * <p>Each in a transaction of its own: one that cannot be offered does not hold up the others.
 */
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
    int givenBack = turns.giveBackOfTheAbsent();
    if (givenBack > 0) {
      LOG.info(() -> givenBack + " claims of absent reviewers went back to the queue");
    }
    int lapsed = turns.end();
    if (lapsed > 0) {
      LOG.info(() -> lapsed + " offers lapsed");
    }
    turns.toOffer().forEach(this::offer);
  }

  private void offer(UUID referralId) {
    try {
      turns.offer(referralId);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, failure, () -> "A referral could not be offered: " + referralId);
    }
  }
}
