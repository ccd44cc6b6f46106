package health.consilium.records;

import java.text.Normalizer;

/** The name a file came with, made fit to be shown; it is never part of a path. */
final class FileLabel {

  private static final int LONGEST = 120;
  private static final int LONGEST_ENDING = 10;

  private FileLabel() {}

  static String of(String clientName) {
    String name = Normalizer.normalize(lastPart(clientName), Normalizer.Form.NFC);
    StringBuilder clean = new StringBuilder();
    name.codePoints().filter(FileLabel::isShown).forEach(clean::appendCodePoint);
    String label = clean.toString().strip();
    return label.isEmpty() ? "record" : shortened(label);
  }

  private static String lastPart(String clientName) {
    int cut = Math.max(clientName.lastIndexOf('/'), clientName.lastIndexOf('\\'));
    return clientName.substring(cut + 1);
  }

  /** Nothing that breaks a line, hides, or turns the direction of what stands around it. */
  private static boolean isShown(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** Cut in the middle: the beginning tells what it is, the ending its format. */
  private static String shortened(String label) {
    int length = label.codePointCount(0, label.length());
    if (length <= LONGEST) {
      return label;
    }
    int head = label.offsetByCodePoints(0, LONGEST - LONGEST_ENDING - 1);
    int tail = label.offsetByCodePoints(0, length - LONGEST_ENDING);
    return label.substring(0, head) + "…" + label.substring(tail);
  }
}
