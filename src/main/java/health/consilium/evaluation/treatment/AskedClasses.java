package health.consilium.evaluation.treatment;

import health.consilium.referral.Disease;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The classes that matter in an illness whether or not a line names one: there, that nothing is
 * known of it is something to see.
 */
public final class AskedClasses {

  private static final Map<Disease, List<String>> ASKED =
      Map.of(
          Disease.MM, List.of("PI", "IMiD", "anti-CD38", "BCMA-directed"),
          Disease.LBCL, List.of("anti-CD20", "anthracycline", "CD19-directed"),
          Disease.FL, List.of("anti-CD20", "anthracycline", "CD19-directed"),
          Disease.MCL, List.of("anti-CD20", "anthracycline", "BTKi", "CD19-directed"),
          Disease.B_ALL, List.of("TKI", "CD19-directed"));

  private AskedClasses() {}

  public static List<String> of(@Nullable Disease disease) {
    return disease == null ? List.of() : ASKED.getOrDefault(disease, List.of());
  }
}
