package health.consilium.evaluation.values;

import health.consilium.account.Reviewer;
import health.consilium.evaluation.CurrentStatus;
import health.consilium.evaluation.CurrentStatus.KeyValue;
import health.consilium.evaluation.EvaluationDesk;
import health.consilium.evaluation.EvaluationOnDesk;
import health.consilium.evaluation.EvaluationSaved;
import health.consilium.evaluation.passage.PartialDate;
import health.consilium.evaluation.proposal.Decision;
import health.consilium.evaluation.values.ValueDecisions.Act;
import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.ReferralNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Where a reviewer accepts, corrects or leaves the values that the records print. */
@ApplicationScoped
@Transactional
public class ValueDesk {

  @Inject EvaluationDesk evaluations;
  @Inject ProposedValues values;
  @Inject ValueDecisions decisions;
  @Inject Clock clock;

  /** What the records print now, and what was accepted before. */
  public List<ProposedValue> valuesOf(EvaluationOnDesk evaluation, Reviewer reviewer) {
    return values.all(evaluation.referralId()).stream()
        .filter(value -> value.current() || value.isAccepted())
        .toList();
  }

  /** How many of them nobody has decided about. */
  public long openOf(EvaluationOnDesk evaluation, Reviewer reviewer) {
    return valuesOf(evaluation, reviewer).stream().filter(ProposedValue::isOpen).count();
  }

  public void accept(ReferralNumber number, UUID id, Reviewer reviewer) {
    decide(number, Set.of(id), reviewer, ValueDesk::accepted);
  }

  /** All at once; about those of them that are not open any more somebody decided meanwhile. */
  public void accept(ReferralNumber number, Set<UUID> ids, Reviewer reviewer) {
    decide(number, ids, reviewer, value -> value.isOpen() ? accepted(value) : asItIs(value));
  }

  public void correct(ReferralNumber number, UUID id, Correction correction, Reviewer reviewer) {
    decide(
        number,
        Set.of(id),
        reviewer,
        value -> new Made(Decision.CHANGED, correction.of(value, KnownAnalytes.all())));
  }

  public void leave(ReferralNumber number, UUID id, Reviewer reviewer) {
    decide(number, Set.of(id), reviewer, value -> new Made(Decision.LEFT, value.told()));
  }

  /** As if nobody had decided. */
  public void takeBack(ReferralNumber number, UUID id, Reviewer reviewer) {
    decide(number, Set.of(id), reviewer, ValueDesk::open);
  }

  /** What was accepted at once; what was corrected or left since then stays so. */
  public void takeBack(ReferralNumber number, Set<UUID> ids, Reviewer reviewer) {
    decide(
        number,
        ids,
        reviewer,
        value -> value.decision() == Decision.ACCEPTED ? open(value) : asItIs(value));
  }

  /** What became of a value. */
  private record Made(Decision decision, ValueTold held) {}

  private void decide(
      ReferralNumber number, Set<UUID> ids, Reviewer reviewer, Function<ProposedValue, Made> act) {
    EvaluationOnDesk evaluation = evaluations.openAlone(number, reviewer);
    List<ProposedValue> found =
        values.all(evaluation.referralId()).stream()
            .filter(value -> ids.contains(value.id()))
            .toList();
    if (found.isEmpty()) {
      throw new NotFound();
    }
    Act by = new Act(evaluation.id(), reviewer.accountId(), clock.instant());
    found.forEach(value -> keep(value, act.apply(value), by));
  }

  private static Made asItIs(ProposedValue value) {
    return new Made(value.decision(), value.held());
  }

  private static Made open(ProposedValue value) {
    return new Made(Decision.OPEN, value.told());
  }

  private static Made accepted(ProposedValue value) {
    return new Made(Decision.ACCEPTED, value.told());
  }

  /**
   * One of the five values that was taken over, or was changed after that, is decided by it; one
   * that was cleared is decided no longer.
   */
  void keepDecisions(@Observes EvaluationSaved saved) {
    CurrentStatus before = saved.before().status();
    CurrentStatus now = saved.form().status();
    List<KeyValue> changed =
        now.values().stream()
            .filter(ValueDesk::isTakenOver)
            .filter(value -> !before.values().contains(value))
            .toList();
    List<KeyValue> cleared =
        before.values().stream()
            .filter(ValueDesk::isTakenOver)
            .filter(value -> !now.value(value.analyte()).inRecords())
            .toList();
    if (changed.isEmpty() && cleared.isEmpty()) {
      return;
    }
    List<ProposedValue> all = values.all(saved.referralId());
    Act act = new Act(saved.evaluationId(), saved.reviewerId(), saved.at());
    changed.forEach(written -> keep(written, all, value -> made(written, value), act));
    cleared.forEach(written -> keep(written, all, ValueDesk::takenBack, act));
  }

  private static boolean isTakenOver(KeyValue value) {
    return value.proposal() != null && value.inRecords();
  }

  private void keep(
      KeyValue written, List<ProposedValue> all, Function<ProposedValue, Made> act, Act by) {
    all.stream()
        .filter(value -> value.id().equals(written.proposal()))
        .forEach(value -> keep(value, act.apply(value), by));
  }

  private void keep(ProposedValue value, Made made, Act by) {
    decisions.keep(value, made.decision(), made.held(), by);
  }

  /** What was left out meanwhile stays so. */
  private static Made takenBack(ProposedValue value) {
    return value.isAccepted() ? open(value) : asItIs(value);
  }

  private static Made made(KeyValue written, ProposedValue value) {
    if (says(written, value.held())) {
      return value.isAccepted() ? asItIs(value) : accepted(value);
    }
    return says(written, value.told())
        ? accepted(value)
        : new Made(Decision.CHANGED, Correction.asWritten(written, value, KnownAnalytes.all()));
  }

  private static boolean says(KeyValue written, ValueTold told) {
    return written.value().equals(told.printed())
        && written.unit().equals(told.unit())
        && (written.taken() == null
            ? told.day().filter(PartialDate::isExact).isEmpty()
            : written.taken().toString().equals(told.taken()));
  }
}
