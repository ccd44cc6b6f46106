package health.consilium.evaluation.addendum;

import health.consilium.evaluation.Qualification;
import health.consilium.evaluation.Seen;
import health.consilium.evaluation.SetApartCitation;
import health.consilium.referral.ReferralNumber;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An addendum as it lies on the reviewer's desk.
 *
 * @param edition of the evaluation that it adds to
 * @param addendum the how manieth to it
 * @param seen what {@link AddendumDesk#save} and {@link AddendumDesk#sign} want back, so that
 *     nothing is overwritten or signed unseen
 * @param finished nothing keeps it from being signed but another person's page, perhaps
 * @param earlier what was added to the same evaluation before
 * @param qualification what stood under this reviewer's name the last time
 */
public record AddendumOnDesk(
    ReferralNumber number,
    int edition,
    int addendum,
    Seen seen,
    List<Asked> questions,
    AddendumWords words,
    Instant savedAt,
    boolean finished,
    List<SetApartCitation> setApart,
    List<Earlier> earlier,
    Qualification qualification) {

  /** 0 while nothing is written. */
  public long version() {
    return seen.version();
  }

  /** An addendum that was signed: what it answered, and what else it said. */
  public record Earlier(int number, Instant signedAt, List<Answered> answers, String text) {}

  /** A question and its answer. */
  public record Answered(String question, String answer) {}

  /** What the patient asks. */
  public record Asked(UUID id, String words) {}
}
