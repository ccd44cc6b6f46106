package health.consilium.review.routing;

import health.consilium.referral.Disease;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the router chose: what the referral needed, and what was said of each reviewer, the chosen
 * one first. It is kept with the offer as it was, names and numbers of that moment.
 */
public record Explanation(Wanted wanted, List<Reason> reasons) {

  /** Somebody was chosen, or would be. */
  public boolean anybody() {
    return reasons.stream().anyMatch(reason -> reason.verdict().chosen());
  }

  String written() {
    return "%s %s %s\n".formatted(wanted.disease(), wanted.language(), wanted.urgent())
        + reasons.stream().map(Reason::written).collect(Collectors.joining("\n"));
  }

  /** As it was {@link #written}. */
  public static Explanation read(String written) {
    List<String> lines = written.lines().toList();
    String[] words = lines.getFirst().split(" ", -1);
    Wanted wanted = new Wanted(Disease.valueOf(words[0]), words[1], Boolean.parseBoolean(words[2]));
    return new Explanation(wanted, lines.stream().skip(1).map(Reason::read).toList());
  }
}
