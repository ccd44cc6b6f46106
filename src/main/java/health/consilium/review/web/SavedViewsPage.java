package health.consilium.review.web;

import health.consilium.account.SignedInUser;
import health.consilium.review.QueueFilter;
import health.consilium.review.QueueState;
import health.consilium.review.ReviewQueue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The views beside the queue, and how much there is in each; all are counted by one question. */
@Named
@RequestScoped
public class SavedViewsPage {

  private static final int COUNTED = 100;

  private static final String SUITS_ME = "suitsMe";

  private static final List<Known> WAITING =
      List.of(
          new Known("forMe", "", QueueFilter.of(QueueState.FOR_ME)),
          new Known("urgent", "?urgent=true", QueueFilter.of(QueueState.FOR_ME).urgent()),
          new Known(SUITS_ME, "?suits=true", QueueFilter.of(QueueState.FOR_ME).suiting()),
          new Known("waiting", "?state=waiting", QueueFilter.of(QueueState.WAITING)),
          new Known("overdue", "?state=overdue", QueueFilter.of(QueueState.OVERDUE)),
          new Known("all", "?state=all", QueueFilter.of(QueueState.ALL)));

  private static final List<Known> MINE =
      List.of(
          new Known("mine", "?state=mine", QueueFilter.of(QueueState.MINE)),
          new Known("cameBackToMe", "?state=came-back", QueueFilter.of(QueueState.CAME_BACK)),
          new Known("myRecords", "?state=my-records", QueueFilter.of(QueueState.MY_RECORDS)));

  @Inject ReviewQueue queue;
  @Inject SignedInUser user;
  @Inject ReviewQueuePage page;
  @Inject QueueTable table;

  private List<Saved> views = List.of();

  private record Known(String key, String query, QueueFilter filter) {}

  /** One saved view beside the queue. */
  public record Saved(String key, String address, String count, boolean hot, boolean current) {}

  /** What suits is no view of its own where the hospital has no rule for this reviewer. */
  public List<Saved> getWaiting() {
    return views().subList(0, WAITING.size()).stream()
        .filter(view -> table.suits().known() || !view.key().equals(SUITS_ME))
        .toList();
  }

  public List<Saved> getMine() {
    return views().subList(WAITING.size(), WAITING.size() + MINE.size());
  }

  private List<Saved> views() {
    if (views.isEmpty()) {
      List<Known> known = Stream.of(WAITING, MINE).flatMap(List::stream).toList();
      List<QueueFilter> filters = known.stream().map(Known::filter).toList();
      List<Integer> counts = queue.countsUpTo(COUNTED + 1, filters, user.asReviewer());
      views =
          IntStream.range(0, known.size())
              .mapToObj(at -> saved(known.get(at), counts.get(at)))
              .toList();
    }
    return views;
  }

  private static boolean isHot(QueueFilter filter) {
    return filter.urgentOnly() || filter.state() == QueueState.OVERDUE;
  }

  private Saved saved(Known known, int count) {
    return new Saved(
        known.key(),
        "/reviewer/review-queue" + known.query(),
        count > COUNTED ? COUNTED + "+" : String.valueOf(count),
        isHot(known.filter()) && count > 0,
        known.filter().equals(page.getView().filter()));
  }
}
