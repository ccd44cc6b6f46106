package health.consilium.evaluation.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of a table whose cells go on in the lines below: each row becomes one line, a stroke between
 * its cells. All other lines stay as they are.
 */
public final class Cells {

  private static final Pattern BETWEEN = Pattern.compile("\\s{2,}");

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
    for (String line : lines) {
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
    return wrapped ? all : lines;
  }

  /** Each under one of the row's cells, though not its first, and no wider than there is room. */
  private static boolean hangs(List<Cell> cells, List<Cell> row) {
    return !cells.isEmpty()
        && cells.size() < row.size()
        && cells.stream().allMatch(cell -> under(cell, row) > 0);
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
