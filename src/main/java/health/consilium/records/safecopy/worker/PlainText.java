package health.consilium.records.safecopy.worker;

import health.consilium.records.SafeCopyState;
import java.io.IOException;
import java.util.List;

/** Lays text out in pages of a fixed number of lines, so that a citation always finds its page. */
final class PlainText {

  private static final int LINES = 60;
  private static final int LONGEST_PAGE = 20_000;
  private static final int MOST_PAGES = 1_000;

  private final PageWriter writer;
  private final StringBuilder page = new StringBuilder();
  private int lines;
  private int pages;

  PlainText(PageWriter writer) {
    this.writer = writer;
  }

  /** Without the characters that could turn or hide other text. */
  static String tidy(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    text.codePoints()
        .filter(PlainText::isHarmless)
        .limit(LONGEST_PAGE)
        .forEach(tidy::appendCodePoint);
    return tidy.toString();
  }

  void copy(String text) throws IOException, CannotCopy {
    add(text);
    if (pages == 0) {
      writer.text("");
    }
  }

  /** Goes on with a page of its own. */
  void add(String text) throws IOException, CannotCopy {
    for (String sheet : List.of(text.split("\f", -1))) {
      for (String line : sheet.lines().toList()) {
        line(line);
      }
      breakPage();
    }
  }

  private void line(String line) throws IOException, CannotCopy {
    if (lines == LINES || page.length() + line.length() > LONGEST_PAGE) {
      breakPage();
    }
    page.append(line, 0, Math.min(line.length(), LONGEST_PAGE - 1)).append('\n');
    lines++;
  }

  private void breakPage() throws IOException, CannotCopy {
    if (pages == MOST_PAGES) {
      throw new CannotCopy(SafeCopyState.CANNOT_BE_SHOWN, "more pages than can be shown");
    }
    if (!page.toString().isBlank()) {
      writer.text(tidy(page.toString().stripTrailing()));
      pages++;
    }
    page.setLength(0);
    lines = 0;
  }

  private static boolean isHarmless(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint == '\n' || codePoint == '\t';
      case Character.FORMAT -> codePoint == 0x200C || codePoint == 0x200D;
      case Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> true;
    };
  }
}
