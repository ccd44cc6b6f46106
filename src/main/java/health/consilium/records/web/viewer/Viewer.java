package health.consilium.records.web.viewer;

import health.consilium.account.Coordinator;
import health.consilium.account.Reviewer;
import health.consilium.platform.language.Language;
import health.consilium.records.RecordToRead;
import health.consilium.referral.ReferralNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the viewer shows to one reader, and what it offers.
 *
 * @param home the folder of the reader's own addresses
 * @param mark changes whenever a record or a page came or went
 * @param waiting safe copies are still being made: more pages will come
 * @param open the page to begin with, as {@link ShelvedRecord.Leaf#anchor} calls it; empty for the
 *     first
 */
public record Viewer(
    String number,
    String home,
    String mark,
    boolean waiting,
    boolean originals,
    String open,
    List<ShelvedRecord> shelf) {

  private static final List<String> PANES = List.of("one", "other");

  /** For the reviewer who may take an original, by an act of its own. */
  public static Viewer of(
      ReferralNumber number, List<RecordToRead> records, Reviewer reviewer, Language language) {
    return of(number, records, language, "/reviewer", true);
  }

  /** For a coordinator, who never needs an original. */
  public static Viewer of(
      ReferralNumber number,
      List<RecordToRead> records,
      Coordinator coordinator,
      Language language) {
    return of(number, records, language, "/coordinator", false);
  }

  private static Viewer of(
      ReferralNumber number,
      List<RecordToRead> records,
      Language language,
      String home,
      boolean originals) {
    return new Viewer(
        number.value(),
        home,
        Integer.toHexString(records.hashCode()),
        records.stream().anyMatch(record -> record.safeCopy().isOnItsWay()),
        originals,
        "",
        Shelf.in(language).of(records));
  }

  /** Begins with this page, if it is there. */
  public Viewer openAt(Object recordId, int page) {
    String anchor = Shelf.anchor(recordId, page);
    boolean there =
        shelf.stream()
            .flatMap(record -> record.leaves().stream())
            .anyMatch(leaf -> leaf.anchor().equals(anchor));
    return new Viewer(number, home, mark, waiting, originals, there ? anchor : "", shelf);
  }

  /** The records whose day somebody read, latest first, to go there. */
  public List<ShelvedRecord> dated() {
    return shelf.stream()
        .filter(record -> !record.isoDate().isEmpty() && !record.leaves().isEmpty())
        .sorted(Comparator.comparing(ShelvedRecord::isoDate).reversed())
        .toList();
  }

  /** Where pages are shown large: two lie open at most. */
  public List<String> panes() {
    return PANES;
  }

  /** The same shelf as somebody has already seen. */
  boolean isAt(Optional<String> seen) {
    return seen.filter(mark::equals).isPresent();
  }
}
