package health.consilium.review.jobs;

import health.consilium.platform.jobs.Recurring;
import health.consilium.platform.jobs.RepeatingWork;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.search.SearchIndexing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;

/** Catches up, after a start, with referrals that the search does not know yet. */
@ApplicationScoped
public class IndexingReferrals implements Recurring {

  private static final System.Logger LOG = System.getLogger(IndexingReferrals.class.getName());

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
    List<ReferralNumber> missing = indexing.missing("");
    while (!missing.isEmpty()) {
      index(missing);
      missing = indexing.missing(missing.getLast().value());
    }
  }

  /** Together, which is faster; one by one when one of them cannot be indexed. */
  private void index(List<ReferralNumber> missing) {
    try {
      indexing.index(missing);
    } catch (RuntimeException oneOfThem) {
      missing.forEach(this::indexAlone);
    }
  }

  private void indexAlone(ReferralNumber number) {
    try {
      indexing.index(List.of(number));
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "No search finds " + number.value() + " yet", failure);
    }
  }
}
