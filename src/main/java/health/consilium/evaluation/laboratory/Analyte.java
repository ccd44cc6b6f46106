package health.consilium.evaluation.laboratory;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Something that a laboratory measures, as {@code labs.yaml} names it.
 *
 * @param unit in which values are compared, "" when it has none
 * @param conversions from other units to this one, by what a value is multiplied
 * @param plausible the least and the most that a person can have, or nothing
 * @param isAnswer whether it is positive or negative and no number
 */
public record Analyte(
    String key,
    String name,
    String nameZh,
    String unit,
    Map<String, Double> conversions,
    boolean isAnswer,
    List<BigDecimal> plausible) {

  /** In the language with this code. */
  public String name(String language) {
    return language.equals("zh") ? nameZh : name;
  }

  /** The unit of {@code labs.yaml} as people print it. */
  public String unitInPrint() {
    return unit.replace("10*9", "10⁹")
        .replace("{1.73_m2}", "1.73 m²")
        .replace("(24.h)", "24 h")
        .replace("[iU]", "IU")
        .replaceFirst("^u(?=mol|g)", "µ");
  }

  /** Whether a person can have this value; where nobody said, any. */
  public boolean isPlausible(BigDecimal converted) {
    return plausible.size() != 2
        || (converted.compareTo(plausible.getFirst()) >= 0
            && converted.compareTo(plausible.getLast()) <= 0);
  }
}
