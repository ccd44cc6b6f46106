package health.consilium.letter.pdf;

import health.consilium.letter.LetterContent;
import health.consilium.letter.LetterContent.AnsweredQuestion;
import health.consilium.letter.LetterContent.Reply;
import health.consilium.letter.LetterWords;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What fits on a page as it is, and what is too long to stand beside something else or be kept. */
public final class LetterFit {

  // In narrow characters; above these a column beside another one would not fit on a page.
  private static final int LONG_QUESTION = 150;
  private static final int LONG_ANSWER = 1400;
  private static final int LONG_COLUMN = 1100;
  private static final int LONG_BOX = 2400;
  private static final int SHORT_TABLE = 6;

  private final LetterContent content;
  private final LetterWords words;
  private final List<String> beside;

  /**
   * @param beside the texts beside the next steps
   */
  LetterFit(LetterContent content, LetterWords words, List<String> beside) {
    this.content = content;
    this.words = words;
    this.beside = beside;
  }

  public boolean shortIsLong() {
    return width(content.face().inShort()) > LONG_BOX;
  }

  public boolean isLong(AnsweredQuestion each) {
    return width(each.question()) > LONG_QUESTION || width(each.answer()) > LONG_ANSWER;
  }

  public boolean isLong(Reply each) {
    return width(each.question()) > LONG_QUESTION || width(each.answer()) > LONG_ANSWER;
  }

  public boolean stepsAreLong() {
    Stream<String> steps =
        content.face().nextSteps().stream().map(step -> step.step() + words.whoAndWhen(step));
    return width(steps.toList()) > LONG_COLUMN || width(beside) > LONG_COLUMN / 2;
  }

  public boolean reasonsAreLong() {
    return width(content.opinion().reasonsFor()) > LONG_COLUMN
        || width(content.opinion().reasonsAgainst()) > LONG_COLUMN;
  }

  /** A short table stays on one page. */
  public boolean kept(Collection<?> rows) {
    return rows.size() <= SHORT_TABLE;
  }

  /** What a column needs, in narrow characters; Chinese ones count twice, a line at least forty. */
  private static int width(Collection<String> texts) {
    return texts.stream().mapToInt(LetterFit::width).sum();
  }

  private static int width(String text) {
    return text.lines()
        .mapToInt(line -> Math.max(40, line.codePoints().map(c -> c < 0x2e80 ? 1 : 2).sum()))
        .sum();
  }
}
