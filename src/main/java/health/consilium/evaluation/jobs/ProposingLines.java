package health.consilium.evaluation.jobs;

import health.consilium.evaluation.proposal.DueReading;
import health.consilium.evaluation.proposal.ProposalDesk;
import health.consilium.platform.jobs.Recurring;
import health.consilium.platform.jobs.RepeatingWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Proposes lines of treatment soon after the pages of a referral were read. */
@ApplicationScoped
public class ProposingLines implements Recurring {

  /** The rest waits for the next run. */
  private static final int AT_ONCE = 200;

  @Inject ProposalDesk desk;

  @Override
  public RepeatingWork work() {
    return RepeatingWork.of("Proposing lines of treatment", this::propose);
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(10);
  }

  private void propose() {
    Optional<DueReading> next = desk.takeNext();
    for (int done = 1; next.isPresent(); done++) {
      desk.propose(next.get());
      next = done < AT_ONCE ? desk.takeNext() : Optional.empty();
    }
  }
}
