package health.consilium.records.safecopy;

import health.consilium.records.PageLook;
import health.consilium.records.PageText;
import java.util.Optional;

/**
 * One page as the worker made it: two pictures (none for pages of text) and the words found; how it
 * looks when it was photographed or scanned, and by how many quarters clockwise it was turned.
 */
@SuppressWarnings("ArrayRecordComponent") // only carried from the worker to the vault
record CopiedPage(
    int number,
    int width,
    int height,
    byte[] large,
    byte[] small,
    String words,
    PageText text,
    Optional<PageLook> look,
    int quarters) {

  /** What it takes to keep it, its text in the longest writing. */
  long bytes() {
    return large.length + small.length + 3 * letters();
  }

  /** Of its words, and of their places. */
  long letters() {
    return (long) words.length() + text.table().length();
  }

  boolean hasImage() {
    return large.length > 0;
  }
}
