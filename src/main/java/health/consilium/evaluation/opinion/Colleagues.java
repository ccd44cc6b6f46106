package health.consilium.evaluation.opinion;

import java.util.List;
import java.util.UUID;

/** The colleagues whom a reviewer asks; who asks them, and how, is told elsewhere. */
public interface Colleagues {

  /**
   * What colleagues were asked about a referral and said, the oldest first; nothing of who goes on
   * with the evaluation now, for whom it is no second read.
   */
  List<ColleagueRead> heardBy(UUID reviewerId, UUID referralId);
}
