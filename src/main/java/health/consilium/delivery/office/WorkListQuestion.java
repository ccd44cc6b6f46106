package health.consilium.delivery.office;

import health.consilium.platform.language.Language;
import health.consilium.referral.Disease;
import health.consilium.referral.Submitter;
import health.consilium.review.QueueKey;
import java.util.Optional;

/**
 * Which referrals a coordinator wants to see.
 *
 * @param find a number or part of a name; empty for all
 * @param after the last row of the page before; empty for the first page
 */
public record WorkListQuestion(
    WorkList list,
    String find,
    Optional<Language> language,
    Optional<Disease> disease,
    Optional<Submitter> submitter,
    Optional<QueueKey> after) {

  /** The whole list from its beginning. */
  public static WorkListQuestion all(WorkList list) {
    return new WorkListQuestion(
        list, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
