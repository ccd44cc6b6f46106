package health.consilium.evaluation.values;

import health.consilium.evaluation.Citation;
import health.consilium.evaluation.proposal.Decision;
import java.util.List;
import java.util.UUID;

/**
 * A value that the records print or printed, and what was made of it.
 *
 * @param analyte its key in {@code labs.yaml}
 * @param answer "positive", "negative" or ""
 * @param doubts why it is not sure
 * @param current whether the records say it so now
 * @param held as it was accepted or corrected; as told while nobody did
 */
public record ProposedValue(
    UUID id,
    String analyte,
    ValueTold told,
    String answer,
    List<String> doubts,
    boolean current,
    List<Citation> citations,
    String words,
    Decision decision,
    ValueTold held) {

  /** Only such a value counts. */
  public boolean isAccepted() {
    return decision == Decision.ACCEPTED || decision == Decision.CHANGED;
  }

  public boolean isOpen() {
    return decision == Decision.OPEN;
  }

  public boolean isLeft() {
    return decision == Decision.LEFT;
  }
}
