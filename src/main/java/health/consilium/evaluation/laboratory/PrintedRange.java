package health.consilium.evaluation.laboratory;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A range as a laboratory prints it, such as "130-175". */
public final class PrintedRange {

  private static final Pattern RANGE =
      Pattern.compile("[(（\\[]?\\s*(\\d{1,9})(?:[.,](\\d{1,6}))? ?[-–—~～].*");

  private static final Pattern UP_TO = Pattern.compile("[(（\\[]?\\s*[<≤＜]");

  private static final int THOUSANDS = 3;

  private PrintedRange() {}

  /** Nothing when none is printed, or its comma or point may part thousands; "<225" is from 0. */
  public static Optional<BigDecimal> lowerEnd(String range) {
    if (UP_TO.matcher(range).lookingAt()) {
      return Optional.of(BigDecimal.ZERO);
    }
    Matcher found = RANGE.matcher(range);
    if (!found.matches()) {
      return Optional.empty();
    }
    String whole = found.group(1);
    String part = Optional.ofNullable(found.group(2)).orElse("");
    boolean unclear = part.length() == THOUSANDS && !whole.equals("0");
    return unclear
        ? Optional.empty()
        : Optional.of(new BigDecimal(part.isEmpty() ? whole : whole + "." + part));
  }
}
