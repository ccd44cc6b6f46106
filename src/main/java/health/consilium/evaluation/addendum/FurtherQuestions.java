package health.consilium.evaluation.addendum;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a patient asked about the answer, and how much more may be asked.
 *
 * @param asked about the newest edition
 * @param earlier about those before it, the last edition first
 * @param left how many questions may be asked now
 */
public record FurtherQuestions(List<Asked> asked, List<Asked> earlier, int left) {

  /** One question about an edition; it is answered once the addendum is signed. */
  public record Asked(String words, Instant at, boolean answered, int edition)
      implements Serializable {

    /** What was asked of one edition goes on with the next when its answer never left. */
    boolean isSameAs(Asked other) {
      return words.equals(other.words) && at.equals(other.at);
    }
  }
}
