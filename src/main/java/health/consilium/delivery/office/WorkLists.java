package health.consilium.delivery.office;

import health.consilium.account.Coordinator;
import health.consilium.review.QueueKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The work lists of the international office. */
@ApplicationScoped
@Transactional
public class WorkLists {

  /** How many rows a page shows. */
  public static final int PAGE = 25;

  @Inject WorkListRows rows;
  @Inject Clock clock;

  /** One page of a list, and the key after which the next one begins, when there is one. */
  public record Page(List<WorkListRow> rows, Optional<QueueKey> next) {}

  public Page page(WorkListQuestion question, Coordinator coordinator) {
    List<WorkListRow> found = rows.rows(question, PAGE + 1, clock.instant());
    if (found.size() <= PAGE) {
      return new Page(found, Optional.empty());
    }
    List<WorkListRow> shown = found.subList(0, PAGE);
    return new Page(List.copyOf(shown), Optional.of(shown.getLast().key()));
  }

  /** How many referrals stand in each list, up to {@link WorkListRows#COUNT_CAP}. */
  public Map<WorkList, Integer> counts(Coordinator coordinator) {
    return rows.counts(clock.instant());
  }
}
