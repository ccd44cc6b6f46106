package health.consilium.evaluation.web;

import health.consilium.evaluation.ExclusionReason;
import health.consilium.evaluation.NeededBefore;
import health.consilium.evaluation.RecordsUsed;
import health.consilium.evaluation.RecordsUsed.Excluded;
import health.consilium.evaluation.RecordsUsed.Missing;
import health.consilium.evaluation.RecordsUsed.Needed;
import health.consilium.records.RecordKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What the room's form posts of the records: what was set aside, and what is missing. */
record PostedRecords(Posted posted) {

  /** A record that was not on the page stays as it was. */
  RecordsUsed over(RecordsUsed before) {
    List<UUID> shown = posted.ids("excluded");
    return new RecordsUsed(
        Stream.concat(
                before.excluded().stream().filter(each -> !shown.contains(each.recordId())),
                shown.stream().flatMap(this::excluded))
            .toList(),
        Arrays.stream(RecordKind.values()).flatMap(this::needed).toList(),
        posted.rows("lacking").map(this::missing).filter(PostedRecords::isWritten).toList());
  }

  private Stream<Excluded> excluded(UUID recordId) {
    return Optional.ofNullable(
        posted.choice("excluded." + recordId + ".reason", ExclusionReason.class))
        .map(reason -> new Excluded(recordId, reason))
        .stream();
  }

  private Stream<Needed> needed(RecordKind kind) {
    return Optional.ofNullable(posted.choice("gap." + kind + ".before", NeededBefore.class))
        .map(before -> new Needed(kind, before))
        .stream();
  }

  private Missing missing(String row) {
    return new Missing(
        posted.text(row + "item"),
        posted.text(row + "why"),
        posted.text(row + "who"),
        posted.choice(row + "before", NeededBefore.class));
  }

  private static boolean isWritten(Missing missing) {
    return missing.neededBefore() != null
        || !(missing.item() + missing.whyItMatters() + missing.whoCanProvide()).isBlank();
  }
}
