package health.consilium.records.web.viewer;

import health.consilium.records.RecordToRead;
import health.consilium.records.SignedEdition;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The records that came since the evaluation was signed last.
 *
 * @param said how many, since which edition; empty when there are none
 * @param first the first page of them, as a citation carries it; empty when there is none
 */
public record NewRecords(String said, String first, Set<UUID> records) {

  private static final NewRecords NONE = new NewRecords("", "", Set.of());

  static NewRecords of(Laid laid, List<ShelvedRecord> shelf, ViewerWords words) {
    Set<UUID> records =
        laid.records().stream()
            .filter(record -> laid.signed().filter(last -> last.isBefore(record)).isPresent())
            .map(RecordToRead::id)
            .collect(Collectors.toUnmodifiableSet());
    String first =
        shelf.stream()
            .filter(record -> records.contains(record.id()) && !record.leaves().isEmpty())
            .map(record -> record.id() + ":" + record.leaves().getFirst().number())
            .findFirst()
            .orElse("");
    return laid.signed()
        .filter(_ -> !records.isEmpty())
        .map(last -> new NewRecords(said(records.size(), last, words), first, records))
        .orElse(NONE);
  }

  private static String said(int count, SignedEdition last, ViewerWords words) {
    String day = words.day(last.signedAt());
    return count == 1
        ? words.say("viewer.since.one", last.edition(), day)
        : words.say("viewer.since", count, last.edition(), day);
  }
}
