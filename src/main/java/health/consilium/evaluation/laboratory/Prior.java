package health.consilium.evaluation.laboratory;

import health.consilium.evaluation.passage.Lexicon;
import health.consilium.evaluation.passage.WrittenTime;
import java.util.List;
import java.util.Optional;

/** The column of a table that has the result of an earlier day: "Prior (12/15/2025)". */
record Prior(Optional<WrittenTime> day, boolean isAfterRange) {

  static final Prior NONE = new Prior(Optional.empty(), false);

  /** Between the word and its day. */
  private static final int CLOSE = 4;

  static Optional<Prior> in(String line, WrittenTime day, Analytes analytes) {
    List<Lexicon.Found<Boolean>> limits = analytes.limits().in(line);
    return analytes.names().in(line).isEmpty()
        ? analytes.prior().in(line).stream()
            .filter(word -> day.begin() >= word.end() && day.begin() - word.end() <= CLOSE)
            .findFirst()
            .map(
                word ->
                    new Prior(
                        Optional.of(day), limits.stream().anyMatch(l -> l.end() <= word.begin())))
        : Optional.empty();
  }

  boolean isThere() {
    return day.isPresent();
  }

  boolean isBeforeRange() {
    return isThere() && !isAfterRange;
  }
}
