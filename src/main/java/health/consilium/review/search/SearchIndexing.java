package health.consilium.review.search;

import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralSubmitted;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps the words of each referral from the moment it is sent. */
@ApplicationScoped
@Transactional
public class SearchIndexing {

  private static final int BATCH = 200;

  @Inject Referrals referrals;
  @Inject SearchIndex index;

  void index(@Observes ReferralSubmitted submitted) {
    index(referrals.require(submitted.referralId()));
  }

  /** Some that were sent before there was a search, the first behind this one; "" for the first. */
  public List<ReferralNumber> missing(String after) {
    return index.missing(after, BATCH);
  }

  /** All of them, or none. */
  public void index(List<ReferralNumber> missing) {
    missing.stream().map(referrals::require).forEach(this::index);
  }

  private void index(Referral referral) {
    index.put(referral.id(), WordsOfReferral.of(referral));
  }
}
