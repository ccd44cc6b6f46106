package health.consilium.evaluation.passage;

/**
 * A date in a text, or a span of time.
 *
 * @param to the end of the span; the same as {@code from} when there is none
 * @param sure false when day and month may be meant the other way round
 */
public record WrittenTime(int begin, int end, PartialDate from, PartialDate to, boolean sure) {

  static WrittenTime on(int begin, int end, PartialDate date, boolean sure) {
    return new WrittenTime(begin, end, date, date, sure);
  }

  public boolean isSpan() {
    return !from.equals(to);
  }

  WrittenTime until(WrittenTime last) {
    return new WrittenTime(begin, last.end, from, last.to, sure && last.sure);
  }
}
