package health.consilium.referral;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A patient's name shortened for a list that others may see over one's shoulder. */
public final class Initials {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u3000]+");

  private Initials() {}

  /** "TAN Adrian Fiktif" reads "T. A. F.", 林佳设 reads 林**. */
  public static String of(String name) {
    String tidy = name.strip();
    if (tidy.isEmpty()) {
      return "";
    }
    if (Character.isIdeographic(tidy.codePointAt(0))) {
      return first(tidy) + "*".repeat(Math.max(1, tidy.codePointCount(0, tidy.length()) - 1));
    }
    return Arrays.stream(SPACES.split(tidy, -1))
        .map(Initials::first)
        .map(letter -> letter + ".")
        .collect(Collectors.joining(" "));
  }

  private static String first(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1));
  }
}
