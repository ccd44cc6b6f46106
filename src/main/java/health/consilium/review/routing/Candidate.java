package health.consilium.review.routing;

import health.consilium.referral.Disease;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reviewer with a rule, seen with one referral in mind. */
public record Candidate(
    UUID id, String name, Reads reads, Load load, Optional<Absence> absence, Past past) {

  /** What the rule says: the illnesses, the languages of letters, and whether also urgent ones. */
  public record Reads(Set<Disease> diseases, Set<String> languages, boolean urgent) {}

  /**
   * How much this reviewer has open now, how much at most, and when something was offered last.
   *
   * @param lastOffered null when nothing ever was
   */
  public record Load(int open, int most, @Nullable Instant lastOffered) {}

  /**
   * What happened before.
   *
   * @param answeredBefore signed a letter for the same sender, where the hospital lets that count
   * @param conflict declared a conflict of interest on this referral
   * @param askedBefore was offered this referral, or held it, and it came back
   */
  public record Past(boolean answeredBefore, boolean conflict, boolean askedBefore) {}

  /** Why this reviewer cannot be asked today; empty when nothing stands between. */
  Optional<Verdict> excluded(Wanted wanted, LocalDate today) {
    if (past.conflict()) {
      return Optional.of(Verdict.CONFLICT);
    }
    if (past.askedBefore()) {
      return Optional.of(Verdict.ASKED_BEFORE);
    }
    if (absence.filter(away -> away.isOn(today)).isPresent()) {
      return Optional.of(Verdict.AWAY);
    }
    return unsuited(wanted)
        .or(() -> Optional.of(Verdict.FULL).filter(full -> load.open() >= load.most()));
  }

  private Optional<Verdict> unsuited(Wanted wanted) {
    if (!reads.diseases().contains(wanted.disease())) {
      return Optional.of(Verdict.OTHER_DISEASES);
    }
    if (!reads.languages().contains(wanted.language())) {
      return Optional.of(Verdict.OTHER_LANGUAGES);
    }
    return wanted.urgent() && !reads.urgent() ? Optional.of(Verdict.NOT_URGENT) : Optional.empty();
  }
}
