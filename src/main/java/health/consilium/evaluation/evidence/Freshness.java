package health.consilium.evaluation.evidence;

import health.consilium.evaluation.passage.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether something is as recent as its criterion asks. */
public enum Freshness {
  FRESH,
  OUT_OF_DATE,
  /** Its day is not written, written in part only, or still to come. */
  NOT_KNOWN;

  /**
   * @param mostDays null when the criterion asks nothing
   */
  static Freshness of(Optional<PartialDate> taken, @Nullable Integer mostDays, LocalDate today) {
    if (taken.isEmpty() || taken.get().latest().isAfter(today)) {
      return NOT_KNOWN;
    }
    if (mostDays == null) {
      return FRESH;
    }
    LocalDate oldest = today.minusDays(mostDays);
    if (taken.get().latest().isBefore(oldest)) {
      return OUT_OF_DATE;
    }
    return taken.get().earliest().isBefore(oldest) ? NOT_KNOWN : FRESH;
  }
}
