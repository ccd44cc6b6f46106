package health.consilium.evaluation.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The figures behind a name, one for each day that the table has, and the range after them. */
final class Figures {

  /** Never given back in part, so that figures without end cost no more than others. */
  static final String NUMBER = "\\d++(?:[.,]\\d++)*+";

  private static final Pattern FIGURE = Pattern.compile("[<>≤≥]?\\s?" + NUMBER);

  /** A score may be printed as "1-2", a share as "55-60". */
  private static final Pattern SCORES = Pattern.compile("\\d{1,2}-\\d{1,2}(?!\\d|[.,]\\d)");

  private static final Pattern RANGE =
      Pattern.compile(
          "[(（\\[]?\\s*(?:(?:%1$s) ?[-–—~～] ?(%1$s)|[<≤]\\s?(%1$s))[)）\\]]?".formatted(NUMBER));

  /** Nothing was measured on that day. */
  private static final Pattern NONE = Pattern.compile("[-–—](?=\\s|$)");

  /** Between the figures of several days. */
  private static final Pattern STROKE = Pattern.compile("\\s/(?=\\s)");

  private static final Pattern BLANK = Pattern.compile("[\\s|↑↓*:：=＝]+|[HL](?=\\s)");

  private final CharSequence text;
  private final int columns;
  private final List<Optional<String>> values = new ArrayList<>();
  private int at;
  private @Nullable Matcher range;

  private Figures(CharSequence text, int from, int columns) {
    this.text = text;
    this.at = from;
    this.columns = columns;
  }

  /**
   * @param from where the first one stands
   * @param score whether "1-2" is one figure and no range
   */
  static Figures in(CharSequence text, int from, int columns, boolean score) {
    Figures figures = new Figures(text, from, columns);
    while (figures.at < text.length() && figures.next(score)) {
      // goes on until something stands there that is no figure
    }
    return figures;
  }

  List<Optional<String>> values() {
    return values;
  }

  /** As printed; empty when there is none. */
  Optional<String> range() {
    return Optional.ofNullable(range).map(found -> found.group().strip());
  }

  Optional<String> upperLimit() {
    return Optional.ofNullable(range)
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1));
  }

  /** What stands behind them. */
  String rest() {
    return text.subSequence(at, text.length()).toString();
  }

  private boolean next(boolean score) {
    Matcher stroke = here(STROKE);
    if (columns > 1 && stroke.lookingAt()) {
      at = stroke.end();
      return true;
    }
    Matcher blank = here(BLANK);
    if (blank.lookingAt()) {
      at = blank.end();
      return true;
    }
    Matcher limits = here(RANGE);
    if (!values.isEmpty() && limits.lookingAt()) {
      range = limits;
      return false;
    }
    return values.size() < columns && (isNone() || isFigure(score));
  }

  private boolean isNone() {
    Matcher none = here(NONE);
    if (none.lookingAt()) {
      values.add(Optional.empty());
      at = none.end();
      return true;
    }
    return false;
  }

  private boolean isFigure(boolean score) {
    Matcher figure = here(score && values.isEmpty() && here(SCORES).lookingAt() ? SCORES : FIGURE);
    if (figure.lookingAt()) {
      values.add(Optional.of(figure.group().strip()));
      at = figure.end();
      return true;
    }
    return false;
  }

  private Matcher here(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length());
  }
}
