package health.consilium.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The number that tells a record from others like it, the same on the shelf, in the form and in the
 * letter: its place among its kind as they arrived. What comes later, is older or is dated anew
 * takes no number from another, so that one in a signed letter stays true.
 */
public final class RecordNumbers {

  private static final Comparator<Named> ORDER =
      Comparator.comparing(Named::kind).thenComparing(Named::receivedAt);

  private final Map<UUID, Integer> places = new HashMap<>();
  private final Map<UUID, Integer> numbers = new HashMap<>();

  /** A record by what it is named after. */
  public record Named(UUID id, RecordKind kind, Optional<LocalDate> date, Instant receivedAt) {

    private boolean isLike(Named other) {
      return kind == other.kind && date.equals(other.date);
    }
  }

  /**
   * @param records all of a referral; those that arrived together as the patient chose them
   */
  public RecordNumbers(List<Named> records) {
    Map<RecordKind, Integer> counted = new EnumMap<>(RecordKind.class);
    for (Named named : records.stream().sorted(ORDER).toList()) {
      int place = counted.merge(named.kind(), 1, Integer::sum);
      places.put(named.id(), place);
      if (records.stream().filter(named::isLike).count() > 1) {
        numbers.put(named.id(), place);
      }
    }
  }

  public static RecordNumbers of(List<MedicalRecord> records) {
    return new RecordNumbers(
        records.stream()
            .map(
                record ->
                    new Named(
                        record.id(), record.kind(), record.documentDate(), record.receivedAt()))
            .toList());
  }

  /** Its place among its kind, whether anything else tells it from others or not. */
  public int placeOf(UUID id) {
    return places.getOrDefault(id, 0);
  }

  /** 0 where kind and date tell it from all others. */
  public int of(UUID id) {
    return numbers.getOrDefault(id, 0);
  }
}
