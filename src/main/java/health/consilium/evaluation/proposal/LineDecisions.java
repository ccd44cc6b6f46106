package health.consilium.evaluation.proposal;

import health.consilium.evaluation.EvaluationForm.Line;
import health.consilium.evaluation.EvaluationForm.Treatment;
import health.consilium.evaluation.EvaluationSaved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What reviewers made of the lines that were proposed; each change is a row. */
@ApplicationScoped
public class LineDecisions {

  @Inject EntityManager entityManager;

  void keep(EvaluationSaved saved, List<Proposal> proposals) {
    Treatment treatment = saved.form().treatment();
    proposals.forEach(proposal -> keep(proposal.id(), decision(proposal, treatment), saved));
  }

  private static Decision decision(Proposal proposal, Treatment treatment) {
    Optional<Line> line =
        treatment.lines().stream()
            .filter(taken -> proposal.id().equals(taken.proposal()))
            .findFirst();
    if (line.isPresent()) {
      return says(line.get(), proposal) ? Decision.ACCEPTED : Decision.CHANGED;
    }
    return treatment.left().contains(proposal.id()) ? Decision.LEFT : Decision.OPEN;
  }

  private static boolean says(Line line, Proposal proposal) {
    return line.regimen().equals(proposal.regimen())
        && line.from().equals(proposal.from())
        && line.to().equals(proposal.to())
        && Objects.toString(line.bestResponse(), "").equals(proposal.best())
        && Objects.toString(line.reasonStopped(), "").equals(proposal.stopped())
        && line.citations().equals(proposal.citations());
  }

  /** Nothing is written where nothing changed; what nobody decided is open. */
  private void keep(UUID lineId, Decision decision, EvaluationSaved saved) {
    entityManager
        .createNativeQuery(
            "insert into proposed_line_decision"
                + " (line_id, evaluation_id, decision, decided_by, decided_at)"
                + " select cast(?1 as uuid), cast(?2 as uuid), ?3, cast(?4 as uuid),"
                + " cast(?5 as timestamptz) where ?3 is distinct from coalesce((select d.decision"
                + " from proposed_line_decision d where d.line_id = cast(?1 as uuid)"
                + " order by d.id desc limit 1), 'OPEN')")
        .setParameter(1, lineId.toString())
        .setParameter(2, saved.evaluationId().toString())
        .setParameter(3, decision.name())
        .setParameter(4, saved.reviewerId().toString())
        .setParameter(5, saved.at().toString())
        .executeUpdate();
  }
}
