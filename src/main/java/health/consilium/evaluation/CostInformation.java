package health.consilium.evaluation;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a treatment is listed at, never a quote: no number without its source, its date and its
 * currency.
 *
 * @param listPrice of the product, as the source prints it
 * @param otherCosts what else is listed, and what is not included
 */
public record CostInformation(
    String source, @Nullable LocalDate asOf, String currency, String listPrice, String otherCosts) {

  public static final CostInformation NONE = new CostInformation("", null, "", "", "");

  private static final Pattern NUMBER = Pattern.compile("\\p{N}");

  public boolean saysSomething() {
    return !equals(NONE);
  }

  /** Source, date and currency are all there. */
  public boolean sourced() {
    return !source.isBlank() && asOf != null && !currency.isBlank();
  }

  /** It tells a number of which nobody can say where it comes from. */
  boolean wantsSource() {
    return !sourced() && (!listPrice.isBlank() || tellsNumber(otherCosts));
  }

  /** Without the numbers of which nobody can say where they come from. */
  public CostInformation onlySourced() {
    return sourced()
        ? this
        : new CostInformation("", null, "", "", tellsNumber(otherCosts) ? "" : otherCosts);
  }

  static boolean tellsNumber(String words) {
    return NUMBER.matcher(words).find();
  }
}
