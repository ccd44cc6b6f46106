package health.consilium.evaluation;

import health.consilium.referral.Disease;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The genetic changes that are looked for in each illness (domain.md 2), as reports name them: the
 * gene or change is the first word.
 */
public final class UsualGenetics {

  private UsualGenetics() {}

  /** None where they are not known. */
  public static List<String> of(@Nullable Disease disease) {
    return switch (disease) {
      case MM ->
          List.of(
              "del(17p)", "t(4;14)", "t(14;16)", "t(14;20)", "1q+", "del(1p32)", "TP53 mutation");
      case LBCL, FL -> List.of("MYC (FISH)", "BCL2 (FISH)", "BCL6 (FISH)");
      case MCL -> List.of("t(11;14)", "TP53 mutation");
      case B_ALL -> List.of("BCR::ABL1", "KMT2A", "IKZF1");
      case OTHER, UNKNOWN -> List.of();
      case null -> List.of();
    };
  }
}
