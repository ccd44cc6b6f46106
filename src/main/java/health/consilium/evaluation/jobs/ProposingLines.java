package health.consilium.evaluation.jobs;

import health.consilium.evaluation.proposal.ProposalDesk;
import health.consilium.platform.jobs.Recurring;
import health.consilium.platform.jobs.RepeatingWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

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
    int done = 0;
    while (done < AT_ONCE && desk.proposeNext()) {
      done++;
    }
  }
}
