package health.consilium.evaluation.proposal;

import health.consilium.evaluation.Citation;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A line of treatment that the records told of once, and may still tell.
 *
 * @param knownAs the same for all proposals that tell of this line
 * @param current whether the records say it so now
 * @param words where it stands, letter for letter, one passage a line
 */
public record Proposal(
    UUID id, UUID knownAs, LineTold told, boolean current, List<Citation> citations, String words) {

  private static final int TELLING = 3;

  /** The first words, which tell most. */
  public String telling() {
    return words.lines().limit(TELLING).collect(Collectors.joining("\n"));
  }

  /** The others; "" when there are none. */
  public String more() {
    return words.lines().skip(TELLING).collect(Collectors.joining("\n"));
  }

  /** Said of the same line: the same beginning on a shared passage, or the same regimen then. */
  boolean tellsOfTheSameAs(LineTold other, List<String> passages) {
    boolean shared = words.lines().anyMatch(passages::contains);
    boolean sameName = told.regimen().equals(other.regimen());
    if (told.from().isEmpty() || other.from().isEmpty()) {
      return sameName && shared;
    }
    return told.from().equals(other.from()) ? sameName || shared : sameName && near(other.from());
  }

  /** A fuller record may give the day where the other gave the month. */
  private boolean near(String from) {
    return told.from().startsWith(from) || from.startsWith(told.from());
  }
}
