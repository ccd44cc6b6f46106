package health.consilium.review.web;

import health.consilium.account.SignedInUser;
import health.consilium.referral.Disease;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Turnaround;
import health.consilium.review.QueueEntry;
import health.consilium.review.QueueKey;
import health.consilium.review.ReviewQueue;
import health.consilium.review.Suits;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.primefaces.model.LazyDataModel;

/** The line of referrals; its view stands in the address. */
@Named
@ViewScoped
public class ReviewQueuePage implements Serializable {

  private static final int ROWS = 25;

  @Inject ReviewQueue queue;
  @Inject SignedInUser user;
  @Inject Turnaround turnaround;
  @Inject QueueTable table;
  @Inject Clock time;

  private final QueueView view = new QueueView();
  private List<QueueEntry> entries = List.of();
  private QueueLines lines = new QueueLines(List.of());
  private boolean moreAfter;
  private boolean moreBefore;

  /** One entry more than is shown is read, to know whether there are more. */
  public void load() {
    Optional<QueueKey> before = QueueKey.of(view.getBefore());
    Optional<QueueKey> after = QueueKey.of(view.getAfter());
    entries = before.map(this::readBefore).orElseGet(() -> readAfter(after));
    lines = table.of(entries);
  }

  private List<QueueEntry> readAfter(Optional<QueueKey> after) {
    var read = queue.entries(view.filter(), after, ROWS + 1, user.asReviewer());
    moreAfter = read.size() > ROWS;
    moreBefore = after.isPresent();
    return List.copyOf(read.subList(0, Math.min(ROWS, read.size())));
  }

  private List<QueueEntry> readBefore(QueueKey before) {
    var read = queue.entriesBefore(view.filter(), before, ROWS + 1, user.asReviewer());
    moreBefore = read.size() > ROWS;
    moreAfter = true;
    return List.copyOf(read.subList(Math.max(0, read.size() - ROWS), read.size()));
  }

  public String claim(String number) {
    queue.claim(new ReferralNumber(number), user.asReviewer());
    return "/reviewer/room?faces-redirect=true&number=" + number;
  }

  public void release(String number) {
    queue.release(new ReferralNumber(number), user.asReviewer());
    load();
  }

  /** What this view is called: that of the saved view it is, or of its state. */
  public String getName() {
    if (view.filter().urgentOnly()) {
      return "urgent";
    }
    if (view.filter().suits()) {
      return "suitsMe";
    }
    return switch (view.state()) {
      case FOR_ME -> "forMe";
      case WAITING -> "waiting";
      case MINE -> "mine";
      case CAME_BACK -> "cameBackToMe";
      case AWAITING_RECORDS -> "awaitingRecords";
      case MY_RECORDS -> "myRecords";
      case OVERDUE -> "overdue";
      case ALL -> "all";
    };
  }

  public boolean isNothingHere() {
    return entries.isEmpty();
  }

  /** What suits this reviewer, by the hospital's rule. */
  public Suits getSuits() {
    return table.suits();
  }

  public LazyDataModel<QueueLine> getLines() {
    return lines;
  }

  /** The address of the next rows; empty when there are none. */
  public String getNext() {
    return moreAfter && !entries.isEmpty() ? view.at("after", entries.getLast().key().text()) : "";
  }

  public String getPrevious() {
    return moreBefore && !entries.isEmpty()
        ? view.at("before", entries.getFirst().key().text())
        : "";
  }

  public Disease[] getDiseases() {
    return Disease.values();
  }

  /** In whose time the times are told, and how late it is there. */
  public String getNow() {
    return getClock().now(time.instant());
  }

  public ClockWords getClock() {
    return new ClockWords(user.language(), turnaround.zone());
  }

  public QueueView getView() {
    return view;
  }
}
