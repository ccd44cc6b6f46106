package health.consilium.records.safecopy;

import health.consilium.records.PageText;

/** One page as the worker made it: two pictures (none for pages of text) and the words found. */
@SuppressWarnings("ArrayRecordComponent") // only carried from the worker to the vault
record CopiedPage(
    int number, int width, int height, byte[] large, byte[] small, String words, PageText text) {

  /** What it takes to keep it, its text in the longest writing. */
  long bytes() {
    return (long) large.length + small.length + 3L * (words.length() + text.table().length());
  }

  boolean hasImage() {
    return large.length > 0;
  }
}
