package health.consilium.evaluation.laboratory;

import java.util.Set;

/** What is given to a patient and changes blood counts for some days. */
enum Support {
  RED_CELLS(Uncertainty.TRANSFUSED, "hb"),
  PLATELETS(Uncertainty.TRANSFUSED, "plt"),
  /** Nothing says which part of it. */
  BLOOD(Uncertainty.TRANSFUSED, "hb", "plt"),
  GROWTH_FACTOR(Uncertainty.GROWTH_FACTOR, "wbc", "anc");

  private final Uncertainty note;
  private final Set<String> analytes;

  Support(Uncertainty note, String... analytes) {
    this.note = note;
    this.analytes = Set.of(analytes);
  }

  boolean changes(Analyte analyte) {
    return analytes.contains(analyte.key());
  }

  Uncertainty note() {
    return note;
  }
}
