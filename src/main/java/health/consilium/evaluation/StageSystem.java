package health.consilium.evaluation;

/** By which rules a stage or a risk score was given. */
public enum StageSystem {
  ISS,
  R_ISS,
  R2_ISS,
  ANN_ARBOR,
  IPI,
  FLIPI,
  MIPI,
  CNS;

  /** It says something only of the day of diagnosis; at relapse nobody has shown what it means. */
  public boolean ofDiagnosisOnly() {
    return switch (this) {
      case ISS, R_ISS, R2_ISS -> true;
      case ANN_ARBOR, IPI, FLIPI, MIPI, CNS -> false;
    };
  }
}
