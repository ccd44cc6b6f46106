package health.consilium.evaluation.treatment;

import health.consilium.evaluation.ReasonStopped;
import health.consilium.evaluation.Response;
import health.consilium.evaluation.passage.PartialDate;
import health.consilium.evaluation.passage.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One line as it grows while a record is read. */
final class Course {

  /** A treatment that ended no longer ago did not hold (G-UNIF). */
  private static final long REFRACTORY_WITHIN = 60;

  /** One that ended longer ago did not end because of it. */
  private static final long REASON_WITHIN = 31;

  final List<Phase> phases = new ArrayList<>();
  final List<Passage> passages = new ArrayList<>();
  final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
  final Set<Medicine> intolerant = new LinkedHashSet<>();
  final Set<Cue> said = EnumSet.noneOf(Cue.class);
  String regimen = "";
  @Nullable Response best;
  boolean bestIsSaid;

  /** It did not work; nobody said when. */
  boolean failed;

  /** After it failed, it was given still. */
  boolean goesOn;

  @Nullable PartialDate progression;
  @Nullable PartialDate transplant;

  Phase last() {
    return phases.getLast();
  }

  Phase begin(Collection<Medicine> medicines, boolean conditioning) {
    Phase phase = new Phase(conditioning);
    phase.medicines().addAll(medicines);
    phases.add(phase);
    return phase;
  }

  Set<Medicine> medicines() {
    Set<Medicine> all = new LinkedHashSet<>();
    phases.forEach(phase -> all.addAll(phase.medicines()));
    return all;
  }

  Optional<PartialDate> start() {
    return phases.getFirst().start();
  }

  /** Nobody said yet that it is over. */
  boolean isOpen() {
    return progression == null && last().stop().isEmpty();
  }

  /** The last phase in which a medicine was given against the disease. */
  Phase lastTreatment() {
    return phases.stream()
        .filter(phase -> !phase.isConditioning())
        .reduce((one, other) -> other)
        .orElseThrow();
  }

  /** As written; where only the day of progression is, that one. */
  Optional<PartialDate> stop() {
    Optional<PartialDate> written = lastTreatment().stop();
    return written.isPresent()
        ? written
        : Optional.ofNullable(progression).filter(d -> onTreatment() && !goesOn);
  }

  boolean stopIsInferred() {
    return lastTreatment().stop().isEmpty() && stop().isPresent();
  }

  /** A transplant after the last treatment ends it as planned; so does a planned end. */
  private boolean onTreatment() {
    return !last().isConditioning() && !said.contains(Cue.COMPLETED);
  }

  List<Medicine> refractory() {
    boolean failed = progressionWithin(REFRACTORY_WITHIN);
    return failed
        ? lastTreatment().medicines().stream().filter(Medicine::isActive).toList()
        : List.of();
  }

  Optional<ReasonStopped> reason() {
    if (said.contains(Cue.TOXICITY) && !isOpenAtProgression()) {
      return Optional.of(ReasonStopped.TOXICITY);
    }
    if (said.contains(Cue.CHOICE)) {
      return Optional.of(ReasonStopped.CHOICE);
    }
    if (progressionWithin(REASON_WITHIN) && stop().isPresent()) {
      return Optional.of(ReasonStopped.PROGRESSION);
    }
    if (said.contains(Cue.COMPLETED)) {
      return Optional.of(ReasonStopped.COMPLETED);
    }
    return failed && stop().isPresent() ? Optional.of(ReasonStopped.PROGRESSION) : Optional.empty();
  }

  private boolean isOpenAtProgression() {
    PartialDate failed = progression;
    return failed != null
        && lastTreatment().stop().map(end -> end.compareTo(failed) >= 0).orElse(true);
  }

  private boolean progressionWithin(long days) {
    if (progression == null || last().isConditioning()) {
      return false;
    }
    PartialDate failed = progression;
    return lastTreatment()
        .stop()
        .map(end -> end.compareTo(failed) >= 0 || end.daysApart(failed) <= days)
        .orElseGet(this::onTreatment);
  }
}
