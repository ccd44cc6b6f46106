package health.consilium.evaluation.values;

import health.consilium.evaluation.proposal.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What reviewers made of values; each change is a row. */
@ApplicationScoped
public class ValueDecisions {

  @Inject EntityManager entityManager;

  /** Who decides, in which evaluation, and when. */
  record Act(UUID evaluationId, UUID reviewerId, Instant at) {}

  /** Nothing is written where nothing changes. */
  void keep(ProposedValue value, Decision decision, ValueTold held, Act act) {
    if (value.decision() == decision && value.held().equals(held)) {
      return;
    }
    var query =
        entityManager.createNativeQuery(
            "insert into value_decision (value_id, evaluation_id, decision, decided_by, decided_at,"
                + " printed, unit, converted, range, upper_limit, taken)"
                + " values (cast(?1 as uuid), cast(?2 as uuid), ?3, cast(?4 as uuid),"
                + " cast(?5 as timestamptz), ?6, ?7, ?8, ?9, ?10, ?11)");
    query
        .setParameter(1, value.id().toString())
        .setParameter(2, act.evaluationId().toString())
        .setParameter(3, decision.name())
        .setParameter(4, act.reviewerId().toString())
        .setParameter(5, act.at().toString());
    List<String> cells = held.cells();
    for (int at = 0; at < cells.size(); at++) {
      query.setParameter(6 + at, cells.get(at));
    }
    query.executeUpdate();
  }
}
