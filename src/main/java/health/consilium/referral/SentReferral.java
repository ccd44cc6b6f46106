package health.consilium.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A referral after it was sent, as its patient sees it. */
public record SentReferral(
    UUID id,
    ReferralNumber number,
    ReferralStatus status,
    Instant submittedAt,
    Optional<Instant> answeredAt,
    boolean urgent,
    Clocks clocks,
    Optional<PatientDetails> details,
    int questions,
    List<HistoryEntry> history,
    List<AskedRecords> asked) {

  /** What the hospital still waits for. */
  public Optional<AskedRecords> openRequest() {
    return asked.stream().filter(AskedRecords::open).findFirst();
  }

  /** It was not answered, and may still be taken back. */
  public boolean withdrawable() {
    return answeredAt.isEmpty() && status.mayBecome(ReferralStatus.WITHDRAWN);
  }

  /** When something first happened. */
  public Optional<Instant> first(ReferralEventKind kind) {
    return history.stream().filter(entry -> entry.kind() == kind).findFirst().map(HistoryEntry::at);
  }

  /** When something happened last. */
  public Optional<Instant> last(ReferralEventKind kind) {
    return history.reversed().stream()
        .filter(entry -> entry.kind() == kind)
        .findFirst()
        .map(HistoryEntry::at);
  }
}
