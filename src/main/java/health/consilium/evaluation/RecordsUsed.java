package health.consilium.evaluation;

import health.consilium.records.RecordKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which records were set aside, and what is missing; what was read are all the others.
 *
 * @param needed of the kinds that are not there, before what they are needed
 * @param missing what else is not there
 */
public record RecordsUsed(List<Excluded> excluded, List<Needed> needed, List<Missing> missing) {

  public static final RecordsUsed ALL = new RecordsUsed(List.of(), List.of(), List.of());

  /** A record of which nothing was used. */
  public record Excluded(UUID recordId, ExclusionReason reason) {}

  /** A kind of record that is not there. */
  public record Needed(RecordKind kind, NeededBefore before) {}

  /** Something that no kind of record names: what it could change, and who may have it. */
  public record Missing(
      String item,
      String whyItMatters,
      String whoCanProvide,
      @Nullable NeededBefore neededBefore) {}

  /** Why the record was set aside; nothing when it was read. */
  public Optional<ExclusionReason> reasonFor(UUID recordId) {
    return excluded.stream()
        .filter(each -> each.recordId().equals(recordId))
        .map(Excluded::reason)
        .findFirst();
  }

  /** Those that belong to somebody else. */
  Stream<UUID> anothers() {
    return excluded.stream()
        .filter(each -> each.reason() == ExclusionReason.ANOTHER_PATIENT)
        .map(Excluded::recordId);
  }

  public Optional<NeededBefore> neededBefore(RecordKind kind) {
    return needed.stream().filter(each -> each.kind() == kind).map(Needed::before).findFirst();
  }
}
