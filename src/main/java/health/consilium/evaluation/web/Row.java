package health.consilium.evaluation.web;

import java.util.List;
import java.util.stream.IntStream;

/** A repeated row of the room's form with the key by which its fields are named. */
public record Row<T>(String key, T value) {

  static <T> List<Row<T>> all(List<T> values) {
    return IntStream.range(0, values.size())
        .mapToObj(row -> new Row<>(String.valueOf(row), values.get(row)))
        .toList();
  }

  /** What is cloned in the browser when a row is added. */
  static <T> Row<T> added(T empty) {
    return new Row<>("NEW", empty);
  }
}
