package health.consilium.evaluation.laboratory;

import java.util.Set;

/** What is given to a patient and changes blood counts for some days. */
enum Support {
  RED_CELLS,
  PLATELETS,
  /** Nothing says which part of it. */
  BLOOD,
  GROWTH_FACTOR;

  boolean changes(Analyte analyte) {
    return analytes().contains(analyte.key());
  }

  Uncertainty note() {
    return this == GROWTH_FACTOR ? Uncertainty.GROWTH_FACTOR : Uncertainty.TRANSFUSED;
  }

  private Set<String> analytes() {
    return switch (this) {
      case RED_CELLS -> Set.of("hb");
      case PLATELETS -> Set.of("plt");
      case BLOOD -> Set.of("hb", "plt");
      case GROWTH_FACTOR -> Set.of("wbc", "anc");
    };
  }
}
