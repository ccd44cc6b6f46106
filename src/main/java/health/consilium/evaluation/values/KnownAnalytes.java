package health.consilium.evaluation.values;

import health.consilium.evaluation.ClinicalPaper;
import health.consilium.evaluation.laboratory.Analytes;

/** The analytes of the clinical papers, read when first needed. */
public final class KnownAnalytes {

  private KnownAnalytes() {}

  public static Analytes all() {
    return Papers.ANALYTES;
  }

  private static final class Papers {
    static final Analytes ANALYTES =
        new Analytes(ClinicalPaper.read("labs"), ClinicalPaper.read("reading"));
  }
}
