package health.consilium.evaluation.proposal;

import health.consilium.evaluation.ClinicalPaper;
import health.consilium.evaluation.treatment.Formulary;

/** The medicines of the clinical papers, read when first needed. */
public final class KnownMedicines {

  private KnownMedicines() {}

  public static Formulary all() {
    return Papers.FORMULARY;
  }

  private static final class Papers {
    static final Formulary FORMULARY =
        new Formulary(ClinicalPaper.read("therapy"), ClinicalPaper.read("reading"));
  }
}
