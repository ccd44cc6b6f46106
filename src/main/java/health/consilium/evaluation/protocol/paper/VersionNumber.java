package health.consilium.evaluation.protocol.paper;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a protocol's version, such as 0.1.0; 0.10.0 comes after 0.9.0. */
public record VersionNumber(String value) implements Comparable<VersionNumber> {

  private static final Pattern SHAPE = Pattern.compile("\\d{1,4}(?:\\.\\d{1,4}){0,3}");
  private static final Pattern DOT = Pattern.compile("\\.");

  /** Refuses what is no number of a version. */
  public VersionNumber {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("no number of a version");
    }
  }

  public static Optional<VersionNumber> typed(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new VersionNumber(text)) : Optional.empty();
  }

  @Override
  public int compareTo(VersionNumber other) {
    int parts = Arrays.compare(parts(), other.parts());
    return parts != 0 ? parts : value.compareTo(other.value);
  }

  private int[] parts() {
    return DOT.splitAsStream(value).mapToInt(Integer::parseInt).toArray();
  }

  @Override
  public String toString() {
    return value;
  }
}
