package health.consilium.evaluation;

import health.consilium.evaluation.opinion.ColleagueRead;
import health.consilium.evaluation.protocol.ProtocolVersion;
import health.consilium.evaluation.protocol.paper.Protocol;
import health.consilium.referral.ReferralNumber;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An evaluation as it lies on the reviewer's desk.
 *
 * @param seen what {@link EvaluationDesk#save} and {@link EvaluationDesk#sign} want back, so that
 *     nothing is overwritten or signed unseen
 * @param used the protocols that it chose, each in its version
 * @param urgent the patient told of signs that cannot wait, or that things got worse
 * @param setApart where it rests on another person's pages: while it does, nothing is signed or
 *     sent
 * @param foundOurs what was said to be another person's, and the pages that the office found to be
 *     the patient's
 * @param colleagues what colleagues were asked, and said
 * @param signedAt empty while it can still be written
 * @param qualification what stood under the reviewer's name the last time
 */
public record EvaluationOnDesk(
    UUID id,
    UUID referralId,
    ReferralNumber number,
    int edition,
    EditionReason reason,
    Seen seen,
    EvaluationForm form,
    List<VersionInUse> used,
    boolean urgent,
    List<SetApartCitation> setApart,
    Map<UUID, List<Integer>> foundOurs,
    List<ColleagueRead> colleagues,
    Instant savedAt,
    Optional<Instant> signedAt,
    Qualification qualification) {

  public long version() {
    return seen.version();
  }

  public List<ProtocolVersion> versions() {
    return used.stream().map(VersionInUse::version).toList();
  }

  public List<Protocol> protocols() {
    return used.stream().map(VersionInUse::protocol).toList();
  }

  /** Whether the version is a draft, or was one when this was signed. */
  public boolean isDraft(ProtocolVersion version) {
    return signedAt.map(version::draftAt).orElseGet(version::draft);
  }

  /** What it still lacks before it may be signed. */
  public List<Unfinished> unfinished() {
    return form.unfinished(used);
  }

  /** What is worth a look before it is signed. */
  public List<Reminder> reminders() {
    return Reminder.of(form, used, new Reminder.Beside(urgent, foundOurs.keySet(), colleagues));
  }

  public List<Progress> progress() {
    return Progress.of(form, protocols());
  }
}
