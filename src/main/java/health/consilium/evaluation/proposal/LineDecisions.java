package health.consilium.evaluation.proposal;

import health.consilium.evaluation.EvaluationSaved;
import health.consilium.evaluation.Treatment;
import health.consilium.evaluation.Treatment.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What reviewers made of the lines that were proposed; each change is a row. */
@ApplicationScoped
public class LineDecisions {

  @Inject EntityManager entityManager;

  /** Nothing is written where nothing changed; what nobody decided is open. */
  void keep(EvaluationSaved saved, List<Proposal> proposals) {
    Map<UUID, Decision> before = newest(saved.referralId());
    for (Proposal proposal : proposals) {
      Decision now = decision(proposal, saved.form().treatment(), proposals);
      if (now != before.getOrDefault(proposal.id(), Decision.OPEN)) {
        insert(proposal.id(), now, saved);
      }
    }
  }

  private static Decision decision(
      Proposal proposal, Treatment treatment, List<Proposal> proposals) {
    List<Line> taken =
        treatment.lines().stream().filter(line -> line.restsOn(proposal.id())).toList();
    if (taken.isEmpty()) {
      return isLeft(proposal, treatment, proposals) ? Decision.LEFT : Decision.OPEN;
    }
    return taken.size() == 1 && says(taken.getFirst(), proposal.told())
        ? Decision.ACCEPTED
        : Decision.CHANGED;
  }

  /** Whoever left a line left it however it is told. */
  private static boolean isLeft(Proposal proposal, Treatment treatment, List<Proposal> proposals) {
    return proposals.stream()
        .filter(other -> other.knownAs().equals(proposal.knownAs()))
        .anyMatch(other -> treatment.left().contains(other.id()));
  }

  private static boolean says(Line line, LineTold told) {
    return line.proposals().size() == 1
        && line.regimen().equals(told.regimen())
        && line.from().equals(told.from())
        && line.to().equals(told.to())
        && Objects.toString(line.bestResponse(), "").equals(told.best())
        && Objects.toString(line.reasonStopped(), "").equals(told.stopped())
        && line.progressed().equals(told.progressed())
        && line.transplanted().equals(told.transplanted());
  }

  private Map<UUID, Decision> newest(UUID referralId) {
    Map<UUID, Decision> newest = new HashMap<>();
    Stream.of(
            entityManager
                .createNativeQuery(
                    "select distinct on (d.line_id) cast(d.line_id as text), d.decision"
                        + " from proposed_line_decision d join proposed_line l on l.id = d.line_id"
                        + " where l.referral_id = cast(?1 as uuid) order by d.line_id, d.id desc")
                .setParameter(1, referralId.toString())
                .getResultList()
                .toArray())
        .map(Object[].class::cast)
        .forEach(
            row ->
                newest.put(
                    UUID.fromString(row[0].toString()), Decision.valueOf(row[1].toString())));
    return newest;
  }

  private void insert(UUID lineId, Decision decision, EvaluationSaved saved) {
    entityManager
        .createNativeQuery(
            "insert into proposed_line_decision"
                + " (line_id, evaluation_id, decision, decided_by, decided_at)"
                + " values (cast(?1 as uuid), cast(?2 as uuid), ?3, cast(?4 as uuid),"
                + " cast(?5 as timestamptz))")
        .setParameter(1, lineId.toString())
        .setParameter(2, saved.evaluationId().toString())
        .setParameter(3, decision.name())
        .setParameter(4, saved.reviewerId().toString())
        .setParameter(5, saved.at().toString())
        .executeUpdate();
  }
}
