package health.consilium.records.safecopy;

import health.consilium.records.PageText;
import health.consilium.records.PageWord;
import health.consilium.records.Transcript;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.List;

/** The table in which Tesseract answers: a row for each word, and none believed unchecked. */
final class TesseractTable {

  private static final int CELLS = 12;
  private static final int PAGE = 1;
  private static final int WORD = 5;
  private static final int LONGEST_WORD = 200;

  /** Below this a word is a shadow or a fold of the paper. */
  private static final double LEAST_CONFIDENCE = 30;

  private final List<PageWord> words = new ArrayList<>();
  private double confidence;
  private int width;
  private int height;
  private String line = "";
  private int lines = -1;

  private TesseractTable() {}

  static Transcript read(String table) throws IOException {
    TesseractTable read = new TesseractTable();
    try {
      table.lines().skip(1).map(row -> row.split("\t", CELLS)).forEach(read::add);
    } catch (IllegalArgumentException e) {
      throw new StreamCorruptedException("not a table of words");
    }
    int count = read.words.size();
    return new Transcript(
        new PageText(read.words), count == 0 ? 0 : (int) Math.round(read.confidence / count));
  }

  private void add(String[] cells) {
    if (cells.length < CELLS) {
      return;
    }
    int level = Integer.parseInt(cells[0]);
    if (level == PAGE) {
      width = Math.max(1, Integer.parseInt(cells[8]));
      height = Math.max(1, Integer.parseInt(cells[9]));
    } else if (level == WORD && words.size() < PageText.MOST_WORDS) {
      addWord(cells, cells[11].strip());
    }
  }

  private void addWord(String[] cells, String word) {
    double sure = Double.parseDouble(cells[10]);
    if (sure < LEAST_CONFIDENCE
        || word.isEmpty()
        || word.length() > LONGEST_WORD
        || word.chars().anyMatch(Character::isISOControl)) {
      return;
    }
    String itsLine = String.join(".", cells[2], cells[3], cells[4]);
    if (!itsLine.equals(line)) {
      line = itsLine;
      lines++;
    }
    int left = Integer.parseInt(cells[6]);
    int top = Integer.parseInt(cells[7]);
    int x = part(left, width);
    int y = part(top, height);
    int right = part(left + Integer.parseInt(cells[8]), width);
    int bottom = part(top + Integer.parseInt(cells[9]), height);
    words.add(new PageWord(lines, x, y, right - x, bottom - y, word));
    confidence += sure;
  }

  private static int part(int pixels, int whole) {
    return Math.clamp((long) pixels * PageWord.WHOLE / whole, 0, PageWord.WHOLE);
  }
}
