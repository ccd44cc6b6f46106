package health.consilium.evaluation.addendum;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a patient asked about the answer, and how much more may be asked.
 *
 * @param left how many questions may be asked now
 */
public record FurtherQuestions(List<Asked> asked, int left) {

  /** One question; it is answered once the addendum is signed. */
  public record Asked(String words, Instant at, boolean answered) implements Serializable {}
}
