package health.consilium.records.web.viewer;

import java.util.List;
import java.util.UUID;

/**
 * One record as it stands on the shelf beside the page that is read.
 *
 * @param title its kind, numbered when there are several
 * @param date as the reviewer read it, in words; empty when not yet read
 * @param originals the files as they were sent; none while their safe copies are being made
 * @param gaps what is not there: why there are no pages, and the pages that did not come
 */
public record ShelvedRecord(
    UUID id,
    String title,
    String file,
    String size,
    String date,
    String isoDate,
    List<String> gaps,
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
   * @param label how a citation of it reads: "discharge summary, 14 Aug 2026, p. 1"
   * @param large the address of its picture; empty when it is only text
   * @param text the address of its words
   * @param flags what should be looked at on it, each in a word or two
   */
  public record Leaf(
      int number,
      String name,
      String label,
      String where,
      String anchor,
      String small,
      String large,
      String text,
      List<String> flags,
      Wish wish) {}

  /**
   * That a page was asked for again.
   *
   * @param flag how it stands, in a word or two; empty when nobody asked
   * @param says what was asked and when, and how it stands
   * @param words what was asked while it is not answered, else empty
   * @param frame what cannot be read, "x y width height", while it is not answered
   */
  public record Wish(String flag, String says, String words, String frame) {

    static final Wish NONE = new Wish("", "", "", "");
  }
}
