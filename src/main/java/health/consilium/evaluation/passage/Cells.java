package health.consilium.evaluation.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of a table whose cells go on in the lines below: each row becomes one line, a stroke between
 * its cells. All other lines stay as they are.
 */
public final class Cells {

  private static final Pattern BETWEEN = Pattern.compile("\\s{2,}");

  private static final Pattern DAY =
      Pattern.compile("\\d{4}[-/.年]\\s?\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}");

  private static final Pattern UNFINISHED = Pattern.compile("(?s).*[+＋、/&]");
  private static final Pattern STROKE = Pattern.compile("[|│┃║]");
  private static final int FEWEST = 3;

  /** The edges of a column's cells stand no further apart. */
  private static final int APART = 3;

  private record Cell(int begin, int end, String words) {

    int overlap(Cell other) {
      return Math.min(end, other.end) - Math.max(begin, other.begin);
    }

    Cell with(Cell below) {
      String joined = words + Wrapping.between(words, below.words) + below.words;
      return new Cell(Math.min(begin, below.begin), Math.max(end, below.end), joined);
    }
  }

  private Cells() {}

  public static List<String> joined(List<String> lines) {
    List<String> all = new ArrayList<>();
    List<Cell> row = new ArrayList<>();
    boolean wrapped = false;
    for (String line : framed(lines)) {
      List<Cell> cells = cellsOf(line);
      if (!row.isEmpty() && hangs(cells, row)) {
        hang(cells, row);
        wrapped = true;
        all.removeLast();
        all.add(print(row));
      } else {
        row = cells.size() >= FEWEST ? new ArrayList<>(cells) : new ArrayList<>();
        all.add(line);
      }
    }
    return wrapped || !framed(lines).equals(lines) ? all : lines;
  }

  /** Rows between strokes: one that begins with an empty cell goes on with the one above. */
  private static List<String> framed(List<String> lines) {
    List<String> all = new ArrayList<>();
    for (String line : lines) {
      String[] cells = STROKE.split(line, -1);
      String[] above = all.isEmpty() ? new String[0] : STROKE.split(all.getLast(), -1);
      if (cells.length > FEWEST && cells.length == above.length && goesOn(cells)) {
        StringJoiner row = new StringJoiner("|");
        for (int at = 0; at < cells.length; at++) {
          row.add(join(above[at].strip(), cells[at].strip()));
        }
        all.removeLast();
        all.add(row.toString());
      } else {
        all.add(line);
      }
    }
    return all;
  }

  private static boolean goesOn(String[] cells) {
    return cells[0].isBlank() && cells[1].isBlank();
  }

  private static String join(String above, String below) {
    return above.isEmpty() || below.isEmpty()
        ? above + below
        : above + Wrapping.between(above, below) + below;
  }

  /** Each under one of the row's cells, though not its first, and no wider than there is room. */
  private static boolean hangs(List<Cell> cells, List<Cell> row) {
    return !cells.isEmpty()
        && cells.size() < row.size()
        && cells.stream().allMatch(cell -> under(cell, row) > 0)
        && !isRowOfItsOwn(cells, row);
  }

  /** What names something and has a day of its own, under a day and under words that are whole. */
  private static boolean isRowOfItsOwn(List<Cell> cells, List<Cell> row) {
    Cell named = row.get(under(cells.getFirst(), row));
    boolean whole =
        !DAY.matcher(named.words()).find()
            && !Wrapping.waits(named.words())
            && !UNFINISHED.matcher(named.words()).matches();
    return whole
        && cells.stream()
            .anyMatch(
                cell -> {
                  String above = row.get(under(cell, row)).words();
                  return DAY.matcher(cell.words()).lookingAt()
                      && DAY.matcher(above).find()
                      && !Wrapping.waits(above);
                });
  }

  /** Under which cell; -1 when under none. */
  private static int under(Cell cell, List<Cell> row) {
    for (int at = 0; at < row.size(); at++) {
      Cell top = row.get(at);
      boolean fits = at + 1 == row.size() || cell.end() <= row.get(at + 1).begin();
      if (cell.overlap(top) > 0 && Math.abs(cell.begin() - top.begin()) <= APART && fits) {
        return at;
      }
    }
    return -1;
  }

  private static void hang(List<Cell> cells, List<Cell> row) {
    for (Cell cell : cells) {
      int at = under(cell, row);
      row.set(at, row.get(at).with(cell));
    }
  }

  private static String print(List<Cell> row) {
    return String.join(" | ", row.stream().map(Cell::words).toList());
  }

  /** Where they stand on paper: a Chinese sign is as wide as two others. */
  private static List<Cell> cellsOf(String line) {
    List<Cell> cells = new ArrayList<>();
    Matcher gap = BETWEEN.matcher(line);
    int column = 0;
    int at = 0;
    while (gap.find()) {
      column = addCell(line.substring(at, gap.start()), column, cells) + gap.end() - gap.start();
      at = gap.end();
    }
    addCell(line.substring(at), column, cells);
    return cells;
  }

  private static int addCell(String words, int column, List<Cell> cells) {
    int end = column + Wrapping.width(words);
    if (!words.isBlank()) {
      cells.add(new Cell(column, end, words.strip()));
    }
    return end;
  }
}
