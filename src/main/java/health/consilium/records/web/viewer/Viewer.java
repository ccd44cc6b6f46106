package health.consilium.records.web.viewer;

import health.consilium.referral.ReferralNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What the viewer shows to one reader, and what it offers.
 *
 * @param mark changes whenever a record or a page came or went
 * @param waiting safe copies are still being made: more pages will come
 * @param open the page to begin with, as {@link ShelvedRecord.Leaf#anchor} calls it; empty for the
 *     first
 * @param dates where the days stand that are written on the pages, latest first
 * @param since the records that came since the evaluation was signed last
 */
public record Viewer(
    String number,
    Reader reader,
    String mark,
    boolean waiting,
    String open,
    List<ShelvedRecord> shelf,
    List<DatedLeaf> dates,
    NewRecords since,
    Asking asking) {

  private static final List<String> PANES = List.of("one", "other");

  /** Who sits before it. */
  public enum Reader {
    /** May take an original, by an act of its own. */
    REVIEWER,
    /** Never needs an original. */
    COORDINATOR
  }

  /** A page and a day that stands on it: where to go, and how it is listed. */
  public record DatedLeaf(String anchor, String label) {}

  static Viewer of(ReferralNumber number, Laid laid, Reader reader, ViewerWords words) {
    List<ShelvedRecord> shelf = new Shelf(words, new LeafNotes(laid, words)).of(laid.records());
    return new Viewer(
        number.value(),
        reader,
        laid.mark(),
        laid.isWaiting(),
        "",
        shelf,
        new WrittenDays(shelf, words).of(laid.noticed().dates()),
        NewRecords.of(laid, shelf, words),
        Asking.of(laid.asked(), words));
  }

  /** Begins with this page, if it is there. */
  public Viewer openAt(Object recordId, int page) {
    String anchor = Shelf.anchor(recordId, page);
    boolean there =
        shelf.stream()
            .flatMap(record -> record.leaves().stream())
            .anyMatch(leaf -> leaf.anchor().equals(anchor));
    return new Viewer(
        number, reader, mark, waiting, there ? anchor : "", shelf, dates, since, asking);
  }

  /** The folder of the reader's own addresses. */
  public String home() {
    return "/" + reader.name().toLowerCase(Locale.ROOT);
  }

  /** Whether the record came since the evaluation was signed last. */
  public boolean isNew(UUID recordId) {
    return since.records().contains(recordId);
  }

  /** Whether the reader may take the files as they were sent. */
  public boolean originals() {
    return reader == Reader.REVIEWER;
  }

  /** The records whose day somebody read, latest first, to go there. */
  public List<ShelvedRecord> dated() {
    return shelf.stream()
        .filter(record -> !record.isoDate().isEmpty() && !record.leaves().isEmpty())
        .sorted(Comparator.comparing(ShelvedRecord::isoDate).reversed())
        .toList();
  }

  /** Whether there is a day to go to. */
  public boolean hasDates() {
    return !dated().isEmpty() || !dates.isEmpty();
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
