package health.consilium.records.completeness;

import health.consilium.records.RecordKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a patient shall be asked to send.
 *
 * @param words what no kind of record names, one thing a line, in the patient's language
 */
public record RecordsWanted(List<RecordKind> kinds, String words) {

  /** As much as a person reads in a list. */
  public static final int LONGEST = 1500;

  public RecordsWanted {
    words = words.strip();
    words = words.substring(0, Math.min(LONGEST, words.length()));
    kinds = kinds.stream().distinct().sorted().toList();
  }

  public static RecordsWanted of(List<RecordKind> kinds) {
    return new RecordsWanted(kinds, "");
  }

  public boolean isNothing() {
    return kinds.isEmpty() && words.isBlank();
  }

  Stream<String> lines() {
    return words.lines().map(String::strip).filter(line -> !line.isEmpty());
  }
}
