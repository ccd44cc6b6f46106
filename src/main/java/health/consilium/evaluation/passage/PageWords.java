package health.consilium.evaluation.passage;

import java.util.UUID;
import java.util.stream.Collectors;

/** What one page of a record says, line by line. */
public record PageWords(UUID recordId, int page, String words) {

  /** No line that a person reads is longer. */
  public static final int LONGEST_LINE = 2_000;

  /** The same, with every line that never ends cut into several. */
  public PageWords inLinesThatEnd() {
    boolean endless = words.lines().anyMatch(line -> line.length() > LONGEST_LINE);
    return endless ? new PageWords(recordId, page, cut(words)) : this;
  }

  private static String cut(String words) {
    return words.lines().map(PageWords::cutLine).collect(Collectors.joining("\n"));
  }

  private static String cutLine(String line) {
    StringBuilder pieces = new StringBuilder(line);
    int begin = 0;
    while (pieces.length() - begin > LONGEST_LINE) {
      int blank = pieces.lastIndexOf(" ", begin + LONGEST_LINE);
      if (blank > begin) {
        pieces.setCharAt(blank, '\n');
        begin = blank + 1;
      } else {
        pieces.insert(begin + LONGEST_LINE, '\n');
        begin += LONGEST_LINE + 1;
      }
    }
    return pieces.toString();
  }
}
