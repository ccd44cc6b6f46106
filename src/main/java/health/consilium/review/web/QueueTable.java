package health.consilium.review.web;

import health.consilium.account.SignedInUser;
import health.consilium.records.completeness.GapList;
import health.consilium.records.completeness.RecordCompleteness;
import health.consilium.referral.Turnaround;
import health.consilium.review.NextReferral;
import health.consilium.review.QueueEntry;
import health.consilium.review.Suits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts what was read of the queue into the words of whoever reads it. */
@RequestScoped
public class QueueTable {

  @Inject SignedInUser user;
  @Inject Turnaround turnaround;
  @Inject NextReferral next;
  @Inject OffersPage offers;
  @Inject RecordCompleteness completeness;

  private @Nullable Suits suits;

  QueueLines of(List<QueueEntry> entries) {
    var words = new QueueWords(user.language(), new ClockWords(user.language(), turnaround.zone()));
    Map<UUID, GapList> gaps = gapsIn(entries);
    return new QueueLines(
        entries.stream().map(entry -> line(entry, gaps.get(id(entry)), words)).toList());
  }

  /** Of all rows at once. */
  private Map<UUID, GapList> gapsIn(List<QueueEntry> entries) {
    return completeness.missing(entries.stream().map(QueueTable::id).toList(), user.asReviewer());
  }

  private static UUID id(QueueEntry entry) {
    return entry.key().referralId();
  }

  /** What suits the reviewer, by the hospital's rule. */
  Suits suits() {
    if (suits == null) {
      suits = next.suits(user.asReviewer());
    }
    return suits;
  }

  private QueueLine line(QueueEntry entry, @Nullable GapList gaps, QueueWords words) {
    QueueEntry.Told told = entry.told();
    return words.line(
        entry,
        offers.colleague(entry.number().value()),
        suits().suits(told.disease(), told.language()),
        Objects.requireNonNull(gaps));
  }
}
