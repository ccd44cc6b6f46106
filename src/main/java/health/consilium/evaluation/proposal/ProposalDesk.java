package health.consilium.evaluation.proposal;

import health.consilium.account.Reviewer;
import health.consilium.evaluation.ClinicalPaper;
import health.consilium.evaluation.EvaluationSaved;
import health.consilium.evaluation.passage.PageWords;
import health.consilium.evaluation.treatment.Formulary;
import health.consilium.evaluation.treatment.ProposedLine;
import health.consilium.evaluation.treatment.TreatmentReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where lines of treatment are proposed from the records, and decisions about them kept. */
@ApplicationScoped
@Transactional
public class ProposalDesk {

  /** Nobody had more; a page that says so is none to read by rules. */
  private static final int MOST_LINES = 40;

  @Inject DueReadings due;
  @Inject OwnPages pages;
  @Inject ProposedLines lines;
  @Inject LineDecisions decisions;
  @Inject Clock clock;

  /** What may be taken over into this evaluation's form, the first line first. */
  public List<Proposal> linesOf(UUID referralId, Reviewer reviewer) {
    return lines.shown(referralId);
  }

  /** Proposes anew for one referral whose pages changed; whether there was one. */
  public boolean proposeNext() {
    Optional<UUID> referral = due.take();
    referral.ifPresent(this::propose);
    return referral.isPresent();
  }

  void keepDecisions(@Observes EvaluationSaved saved) {
    decisions.keep(saved, lines.shown(saved.referralId()));
  }

  private void propose(UUID referralId) {
    Map<UUID, PageWords> own = pages.of(referralId);
    List<ProposedLine> proposed =
        new TreatmentReading(Words.FORMULARY).propose(List.copyOf(own.values()));
    lines.propose(referralId, proposed.stream().limit(MOST_LINES).toList(), own, clock.instant());
  }

  /** Read when first needed. */
  private static final class Words {
    static final Formulary FORMULARY =
        new Formulary(ClinicalPaper.read("therapy"), ClinicalPaper.read("reading"));
  }
}
