package health.consilium.evaluation.evidence;

import java.math.BigDecimal;
import java.util.OptionalInt;

/** Performance as Karnofsky counts it, and its ECOG equivalent (domain.md 2.4). */
final class Karnofsky {

  private static final int STEP = 10;
  private static final int MOST = 100;

  private Karnofsky() {}

  /** Two steps are one of ECOG: 100 and 90 are 0, 80 and 70 are 1; empty when it is no step. */
  static OptionalInt asEcog(BigDecimal figure) {
    BigDecimal[] steps = figure.divideAndRemainder(BigDecimal.valueOf(STEP));
    boolean isStep =
        steps[1].signum() == 0
            && figure.signum() > 0
            && figure.compareTo(BigDecimal.valueOf(MOST)) <= 0;
    return isStep
        ? OptionalInt.of(Math.max(0, (MOST / STEP - steps[0].intValue()) / 2))
        : OptionalInt.empty();
  }
}
