package health.consilium.review.search;

import health.consilium.referral.Referral;
import health.consilium.referral.ReferralSubmitted;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Keeps the words of each referral from the moment it is sent. */
@ApplicationScoped
@Transactional
public class SearchIndexing {

  private static final int BATCH = 200;

  @Inject Referrals referrals;
  @Inject SearchIndex index;

  void index(@Observes ReferralSubmitted submitted) {
    index(submitted.referralId());
  }

  /** Catches up with what was sent before there was a search; false when nothing is left. */
  public boolean catchUp() {
    List<UUID> missing = index.missing(BATCH);
    missing.forEach(this::index);
    return missing.size() == BATCH;
  }

  private void index(UUID id) {
    Referral referral = referrals.require(id);
    index.put(id, WordsOfReferral.of(referral));
  }
}
