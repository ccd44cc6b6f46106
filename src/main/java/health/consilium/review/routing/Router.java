package health.consilium.review.routing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses the reviewer to whom a referral is offered, and says of everybody why or why not.
 *
 * <p>Among those who suit, have room and are here: first who answered the same sender before, then
 * who has the fewest open, then who waited longest for an offer.
 */
final class Router {

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing((Candidate each) -> !each.past().answeredBefore())
          .thenComparingInt(each -> each.load().open())
          .thenComparing(each -> Objects.requireNonNullElse(each.load().lastOffered(), Instant.MIN))
          .thenComparing(Candidate::name)
          .thenComparing(Candidate::id);

  private Router() {}

  /**
   * Whom it is offered to, if anybody suits, and what was said of each: the chosen one first, then
   * who suits too, then the others by name.
   */
  record Choice(Optional<Candidate> chosen, Explanation explanation) {}

  static Choice choose(Wanted wanted, List<Candidate> candidates, LocalDate today) {
    List<Candidate> suited =
        candidates.stream()
            .filter(each -> each.excluded(wanted, today).isEmpty())
            .sorted(BEST_FIRST)
            .toList();
    Stream<Reason> said = suited.stream().map(each -> Reason.of(each, praise(each, suited)));
    Stream<Reason> excluded =
        candidates.stream()
            .sorted(Comparator.comparing(Candidate::name).thenComparing(Candidate::id))
            .flatMap(
                each -> each.excluded(wanted, today).map(why -> Reason.of(each, why)).stream());
    return new Choice(
        suited.stream().findFirst(),
        new Explanation(wanted, Stream.concat(said, excluded).toList()));
  }

  private static Verdict praise(Candidate candidate, List<Candidate> suited) {
    if (!candidate.equals(suited.getFirst())) {
      return Verdict.NEXT;
    }
    return candidate.past().answeredBefore() ? Verdict.CHOSEN_KNOWN : Verdict.CHOSEN;
  }
}
