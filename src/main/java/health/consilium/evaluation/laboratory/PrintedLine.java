package health.consilium.evaluation.laboratory;

import health.consilium.evaluation.passage.HalfWidth;
import health.consilium.evaluation.passage.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A line of a page; where a sentence goes on in the next ones, all of them. */
final class PrintedLine {

  /** Shorter ones were not wrapped; a Chinese sign is as wide as two others. */
  private static final int WIDE = 60;

  /** No sentence goes on for longer. */
  private static final int LONGEST = 1_500;

  /** A figure stands so near behind its name. */
  private static final int FIGURE_WITHIN = 24;

  /** So many letters show where a value stands, and so many of them before it. */
  private static final int ENOUGH = 300;

  private static final int BEFORE = 100;

  /** Cells of a table. */
  private static final Pattern CELLS = Pattern.compile(".*\\S(?:\\s{3,}|\\t|\\s*\\|).*");

  private final StringBuilder text = new StringBuilder();

  /** What is printed in each line, by where it begins in the text. */
  private final NavigableMap<Integer, String> lines = new TreeMap<>();

  private PrintedLine(String line) {
    text.append(HalfWidth.of(line));
    lines.put(0, line);
  }

  static List<PrintedLine> of(String page) {
    List<PrintedLine> all = new ArrayList<>();
    for (String line : page.split("\\R", -1)) {
      if (!all.isEmpty() && all.getLast().goesOnWith(line)) {
        all.getLast().add(line);
      } else {
        all.add(new PrintedLine(line));
      }
    }
    return all;
  }

  String text() {
    return text.toString();
  }

  /** Where the last line begins that begins no later. */
  int lineAt(int place) {
    return Objects.requireNonNull(lines.floorKey(place));
  }

  /** The line in which a name stands, and the next one where its figure may be; not too much. */
  String around(int name) {
    var line = Objects.requireNonNull(lines.floorEntry(name));
    var next = lines.higherEntry(name);
    String words =
        next != null && next.getKey() - name < FIGURE_WITHIN
            ? line.getValue() + " " + next.getValue().strip()
            : line.getValue();
    int begin = Math.max(0, name - line.getKey() - BEFORE);
    return words.length() <= ENOUGH
        ? words
        : words.substring(begin, Math.min(words.length(), begin + ENOUGH));
  }

  private boolean goesOnWith(String line) {
    String last = Objects.requireNonNull(lines.lastEntry()).getValue();
    return Wrapping.width(last.strip()) >= WIDE
        && text.length() < LONGEST
        && !line.isBlank()
        && !Wrapping.ends(last)
        && !CELLS.matcher(last).matches()
        && !CELLS.matcher(line).matches()
        && !Wrapping.begins(line, last);
  }

  private void add(String line) {
    text.append(Wrapping.between(text.toString(), line));
    lines.put(text.length(), line);
    text.append(HalfWidth.of(line.strip()));
  }
}
