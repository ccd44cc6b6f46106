package health.consilium.evaluation.web;

import java.util.List;
import java.util.UUID;

/**
 * One record as it stands on the shelf left of the evaluation.
 *
 * @param title its kind, numbered when there are several
 * @param date as the reviewer read it, in words; empty when not yet read
 * @param original the address of the file as it was sent; empty while it is unchecked
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
    String original,
    List<Leaf> leaves) {

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
