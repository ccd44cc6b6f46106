package health.consilium.delivery.office;

import health.consilium.referral.AskedRecords;
import health.consilium.referral.Clocks;
import health.consilium.referral.ReferralDraft;
import health.consilium.referral.TurnaroundDay;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Everything that the office sees of one referral besides its records and letters. */
public record ReferralFile(
    ReferralDraft answers,
    Instant submittedAt,
    String accountEmail,
    String reviewer,
    Clocks clocks,
    TurnaroundDay turnaround,
    List<HistoryLine> history,
    List<AskedRecords> asked) {

  /** What the office asked for and the patient has not answered yet. */
  public Optional<AskedRecords> openRequest() {
    return asked.stream().filter(AskedRecords::open).findFirst();
  }
}
