package health.consilium.letter.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import health.consilium.platform.language.Isolate;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;

/** Where a line may end: as Unicode says, but never inside a value with its unit. */
final class LineBreaks implements FSTextBreaker {

  private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
  private List<MatchResult> values = List.of();

  @Override
  public void setText(String text) {
    breaks.setText(text);
    values = Isolate.values(text);
  }

  @Override
  public int next() {
    int at = breaks.next();
    while (isInsideValue(at)) {
      at = breaks.next();
    }
    return at;
  }

  private boolean isInsideValue(int at) {
    return values.stream().anyMatch(value -> value.start() < at && at < value.end());
  }
}
