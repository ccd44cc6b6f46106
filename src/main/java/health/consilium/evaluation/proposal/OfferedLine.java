package health.consilium.evaluation.proposal;

import health.consilium.evaluation.Treatment;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A proposal as a reviewer meets it: once, however often the records tell of the line.
 *
 * @param same ids of the proposals that say just this
 * @param older ids of those that told of this line otherwise
 * @param left whether the reviewer does not want it
 */
public record OfferedLine(Proposal proposal, List<UUID> same, List<UUID> older, boolean left) {

  static OfferedLine of(Proposal proposal, List<Proposal> versions, Treatment treatment) {
    List<UUID> same = ids(versions, other -> other.told().equals(proposal.told()));
    List<UUID> older = ids(versions, other -> !other.told().equals(proposal.told()));
    boolean olderTaken =
        treatment.lines().stream().anyMatch(line -> older.stream().anyMatch(line::restsOn));
    boolean left =
        treatment.left().stream()
            .anyMatch(id -> same.contains(id) || (!olderTaken && older.contains(id)));
    return new OfferedLine(proposal, same, older, left);
  }

  private static List<UUID> ids(List<Proposal> versions, Predicate<Proposal> which) {
    return versions.stream().filter(which).map(Proposal::id).toList();
  }

  /** As the page carries them. */
  public String sameIds() {
    return joined(same);
  }

  public String olderIds() {
    return joined(older);
  }

  private static String joined(List<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
  }
}
