package health.consilium.evaluation.treatment;

import health.consilium.evaluation.passage.PartialDate;
import health.consilium.evaluation.passage.WrittenTime;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Part of a line in which the same medicines were given: induction, maintenance. */
final class Phase {

  private final Set<Medicine> medicines = new LinkedHashSet<>();
  private final boolean conditioning;
  private @Nullable PartialDate start;
  private @Nullable PartialDate stop;

  Phase(boolean conditioning) {
    this.conditioning = conditioning;
  }

  Set<Medicine> medicines() {
    return medicines;
  }

  /** Given once before a transplant: nobody is refractory to it. */
  boolean isConditioning() {
    return conditioning;
  }

  Optional<PartialDate> start() {
    return Optional.ofNullable(start);
  }

  Optional<PartialDate> stop() {
    return Optional.ofNullable(stop);
  }

  void lasts(WrittenTime time) {
    startsOn(time.from());
    if (time.isSpan()) {
      stopsOn(time.to());
    }
  }

  void startsOn(PartialDate date) {
    start = start == null ? date : start;
  }

  void stopsOn(PartialDate date) {
    stop = stop == null ? date : stop;
  }
}
