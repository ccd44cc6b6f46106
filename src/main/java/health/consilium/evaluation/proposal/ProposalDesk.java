package health.consilium.evaluation.proposal;

import health.consilium.account.Reviewer;
import health.consilium.evaluation.ClinicalPaper;
import health.consilium.evaluation.EvaluationOnDesk;
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
import java.time.Duration;
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

  private static final Duration LEASE = Duration.ofMinutes(10);

  @Inject DueReadings due;
  @Inject OwnPages pages;
  @Inject ProposedLines lines;
  @Inject LineDecisions decisions;
  @Inject Clock clock;

  /** What may be taken over into this evaluation's form, the first line first. */
  public List<Proposal> linesOf(EvaluationOnDesk evaluation, Reviewer reviewer) {
    return lines.shown(evaluation.referralId());
  }

  /** A referral whose pages changed; it comes again later unless {@link #propose} ends well. */
  public Optional<DueReading> takeNext() {
    return due.take(clock.instant(), LEASE);
  }

  /** Proposes anew; what is proposed already stays. */
  public void propose(DueReading reading) {
    due.done(reading);
    propose(reading.referralId());
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
