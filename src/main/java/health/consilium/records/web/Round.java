package health.consilium.records.web;

import health.consilium.referral.ReferralEventKind;
import health.consilium.referral.SentReferral;
import java.time.Instant;
import java.util.Optional;

/** What a referral is on its way to once it was signed: its letter anew, or something beside it. */
record Round(SentReferral referral, Instant now) {

  /** Its letter was signed once, and is written anew, because something in it may be wrong. */
  boolean isCorrection() {
    Optional<Instant> signed = referral.last(ReferralEventKind.EVALUATED);
    return referral.status().withUs()
        && signed.filter(at -> !isUnreleasedUpdate(at)).isPresent()
        && referral
            .last(ReferralEventKind.CORRECTION_ASKED)
            .filter(signed.get()::isBefore)
            .isPresent();
  }

  /** What was signed then told of new results and never left: the letter that is there stands. */
  private boolean isUnreleasedUpdate(Instant signed) {
    return referral
        .last(ReferralEventKind.NEW_RESULTS)
        .filter(asked -> !asked.isBefore(answered()) && asked.isBefore(signed))
        .filter(asked -> !happened(ReferralEventKind.CORRECTION_ASKED, asked, signed))
        .filter(_ -> !happened(ReferralEventKind.LETTER_RELEASED, signed, now))
        .isPresent();
  }

  private boolean happened(ReferralEventKind kind, Instant from, Instant until) {
    return referral.history().stream()
        .anyMatch(
            entry ->
                entry.kind() == kind && !entry.at().isBefore(from) && !entry.at().isAfter(until));
  }

  /** Its letter stays, and something is added to it. */
  boolean isAddition() {
    return !isSignedSinceAnswer()
        && (happenedSinceAnswer(ReferralEventKind.FOLLOW_UP_ASKED)
            || happenedSinceAnswer(ReferralEventKind.FOLLOW_UP_RESUMED)
            || happenedSinceAnswer(ReferralEventKind.ADDENDUM_SIGNED));
  }

  /** What waits for its release is a letter, not what is added to one. */
  private boolean isSignedSinceAnswer() {
    return referral.last(ReferralEventKind.EVALUATED).filter(answered()::isBefore).isPresent();
  }

  private boolean happenedSinceAnswer(ReferralEventKind kind) {
    return (referral.status().withUs() || referral.status().waitingForPatient())
        && !isCorrection()
        && referral.last(kind).filter(at -> !at.isBefore(answered())).isPresent();
  }

  private Instant answered() {
    return referral.answeredAt().orElse(Instant.MAX);
  }

  /** Stands before what is said of it; nothing on the way to the first letter. */
  String key() {
    if (isAddition()) {
      return "added.";
    }
    return happenedSinceAnswer(ReferralEventKind.NEW_RESULTS) ? "results." : "";
  }
}
