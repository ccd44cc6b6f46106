package health.consilium.records.web.viewer;

import java.util.List;
import java.util.UUID;

/**
 * One record as it stands on the shelf beside the page that is read.
 *
 * @param title its kind, numbered when there are several
 * @param date as the reviewer read it, in words; empty when not yet read
 * @param originals the files as they were sent; none while their safe copies are being made
 * @param note why there are no pages; empty when there are
 */
public record ShelvedRecord(
    UUID id,
    String title,
    String file,
    String size,
    String date,
    String isoDate,
    String note,
    List<Original> originals,
    List<Leaf> leaves) {

  /** Its first page, as the viewer calls it; empty when it has none. */
  public String first() {
    return leaves.isEmpty() ? "" : leaves.getFirst().anchor();
  }

  /** A file as it was sent: its name, where it can be had, and that no safe copy could be made. */
  public record Original(String label, String address, boolean unsafe) {}

  /** No safe copy could be made of some of it. */
  public boolean unsafe() {
    return originals.stream().anyMatch(Original::unsafe);
  }

  /**
   * One page.
   *
   * @param label how a citation of it reads: "Discharge p. 1"
   * @param large the address of its picture; empty when it is only text
   * @param text the address of its words
   */
  public record Leaf(
      int number,
      String name,
      String label,
      String where,
      String anchor,
      String small,
      String large,
      String text) {}
}
