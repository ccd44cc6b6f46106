package health.consilium.review.routing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the router said of one reviewer.
 *
 * @param open how many referrals the reviewer had open
 * @param awayUntil the last day of an absence that stood in the way
 */
public record Reason(
    String reviewer, Verdict verdict, int open, int most, Optional<LocalDate> awayUntil) {

  private static final String NEVER = "-";

  static Reason of(Candidate candidate, Verdict verdict) {
    return new Reason(
        candidate.name(),
        verdict,
        candidate.load().open(),
        candidate.load().most(),
        candidate.absence().filter(away -> verdict == Verdict.AWAY).map(Absence::until));
  }

  String written() {
    String until = awayUntil.map(LocalDate::toString).orElse(NEVER);
    String name = reviewer.replaceAll("\\R", " ");
    return "%s %d %d %s %s".formatted(verdict, open, most, until, name);
  }

  static Reason read(String line) {
    String[] words = line.split(" ", 5);
    return new Reason(
        words[4],
        Verdict.valueOf(words[0]),
        Integer.parseInt(words[1]),
        Integer.parseInt(words[2]),
        Optional.of(words[3]).filter(until -> !until.equals(NEVER)).map(LocalDate::parse));
  }
}
