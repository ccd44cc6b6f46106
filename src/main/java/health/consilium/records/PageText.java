package health.consilium.records;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The words of a page with their places, in the order of reading; none when nobody knows them. */
public record PageText(List<PageWord> words) {

  public static final PageText NONE = new PageText(List.of());

  /** More than any page holds that a person can read. */
  public static final int MOST_WORDS = 8_000;

  /** More are of no help to whoever looks for something. */
  static final int MOST_MARKS = 200;

  private static final int CELLS = 6;

  public PageText {
    words = List.copyOf(words);
    if (words.size() > MOST_WORDS) {
      throw new IllegalArgumentException("more words than a page can hold");
    }
  }

  /** As it is kept: a line for each word, its cells between tabs. */
  public static PageText of(String table) {
    return table.isEmpty() ? NONE : new PageText(table.lines().map(PageText::word).toList());
  }

  public String table() {
    return words.stream().map(PageText::row).collect(Collectors.joining("\n"));
  }

  /** As plain text, a line for each line of the page. */
  public String plain() {
    return new FoldedWords(words, false).text();
  }

  /**
   * The first places where these words stand, in capitals or not; what runs over the end of a line
   * is marked on both lines.
   */
  public List<PageMark> find(String sought) {
    String folded = FoldedWords.fold(sought);
    List<PageMark> marks = new ArrayList<>();
    if (folded.isEmpty() || words.isEmpty()) {
      return marks;
    }
    FoldedWords all = new FoldedWords(words, true);
    int at = all.text().indexOf(folded);
    while (at >= 0 && marks.size() < MOST_MARKS) {
      marks.addAll(all.marks(at, at + folded.length()));
      at = all.text().indexOf(folded, at + folded.length());
    }
    return marks;
  }

  private static PageWord word(String row) {
    String[] cells = row.split("\t", CELLS);
    if (cells.length != CELLS) {
      throw new IllegalArgumentException("not a word with its place");
    }
    return new PageWord(
        Integer.parseInt(cells[0]),
        Integer.parseInt(cells[1]),
        Integer.parseInt(cells[2]),
        Integer.parseInt(cells[3]),
        Integer.parseInt(cells[4]),
        cells[5]);
  }

  private static String row(PageWord word) {
    return String.join(
        "\t",
        String.valueOf(word.line()),
        String.valueOf(word.x()),
        String.valueOf(word.y()),
        String.valueOf(word.width()),
        String.valueOf(word.height()),
        word.text());
  }
}
