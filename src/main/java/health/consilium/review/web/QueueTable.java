package health.consilium.review.web;

import health.consilium.account.SignedInUser;
import health.consilium.referral.Turnaround;
import health.consilium.review.NextReferral;
import health.consilium.review.QueueEntry;
import health.consilium.review.Suits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what was read of the queue into the words of whoever reads it. */
@RequestScoped
public class QueueTable {

  @Inject SignedInUser user;
  @Inject Turnaround turnaround;
  @Inject NextReferral next;
  @Inject OffersPage offers;

  private @Nullable Suits suits;

  QueueLines of(List<QueueEntry> entries) {
    var words = new QueueWords(user.language(), new ClockWords(user.language(), turnaround.zone()));
    return new QueueLines(entries.stream().map(entry -> line(entry, words)).toList());
  }

  /** What suits the reviewer, by the hospital's rule. */
  Suits suits() {
    if (suits == null) {
      suits = next.suits(user.asReviewer());
    }
    return suits;
  }

  private QueueLine line(QueueEntry entry, QueueWords words) {
    QueueEntry.Told told = entry.told();
    return words.line(
        entry,
        offers.colleague(entry.number().value()),
        suits().suits(told.disease(), told.language()));
  }
}
