package health.consilium.evaluation.proposal;

import health.consilium.account.Reviewer;
import health.consilium.evaluation.EvaluationOnDesk;
import health.consilium.evaluation.EvaluationSaved;
import health.consilium.evaluation.Treatment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Where proposed lines are offered to a reviewer, and what became of them is kept. */
@ApplicationScoped
@Transactional
public class LineDesk {

  @Inject ProposedLines lines;
  @Inject LineDecisions decisions;
  @Inject Readings readings;
  @Inject HospitalCounts counts;

  /** What may be taken over into this evaluation's form, the first line first. */
  public List<OfferedLine> linesOf(EvaluationOnDesk evaluation, Reviewer reviewer) {
    List<Proposal> all = lines.told(evaluation.referralId());
    Treatment treatment = evaluation.form().treatment();
    return all.stream()
        .filter(Proposal::current)
        .map(proposal -> OfferedLine.of(proposal, versions(proposal, all), treatment))
        .toList();
  }

  public ReadSoFar readSoFar(EvaluationOnDesk evaluation, Reviewer reviewer) {
    return readings.of(evaluation.referralId());
  }

  public Optional<HospitalCount> hospitalCount(EvaluationOnDesk evaluation, Reviewer reviewer) {
    return counts.of(evaluation.referralId());
  }

  void keepDecisions(@Observes EvaluationSaved saved) {
    decisions.keep(saved, lines.told(saved.referralId()));
  }

  private static List<Proposal> versions(Proposal proposal, List<Proposal> all) {
    return all.stream().filter(other -> other.knownAs().equals(proposal.knownAs())).toList();
  }
}
