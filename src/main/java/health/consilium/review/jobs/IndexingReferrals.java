package health.consilium.review.jobs;

import health.consilium.platform.jobs.Recurring;
import health.consilium.platform.jobs.RepeatingWork;
import health.consilium.review.search.SearchIndexing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Catches up, after a start, with referrals that the search does not know yet. */
@ApplicationScoped
public class IndexingReferrals implements Recurring {

  @Inject SearchIndexing indexing;

  @Override
  public RepeatingWork work() {
    return RepeatingWork.of("Catching up with the search", this::catchUp);
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(6);
  }

  @Override
  public Duration delay() {
    return Duration.ofSeconds(30);
  }

  private void catchUp() {
    while (indexing.catchUp()) {
      Thread.onSpinWait();
    }
  }
}
