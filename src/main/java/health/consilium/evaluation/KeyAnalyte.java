package health.consilium.evaluation;

import java.util.List;

/** The five values that every evaluation shows, even when missing (domain.md 0.1). */
public enum KeyAnalyte {
  DISEASE_BURDEN,
  LDH,
  PERFORMANCE_STATUS,
  HAEMOGLOBIN,
  PLATELETS;

  /** What may stand for it, by the keys of {@code labs.yaml}, the most telling first. */
  public List<String> analytes() {
    return switch (this) {
      case DISEASE_BURDEN ->
          List.of("m_protein_serum", "m_protein_urine_24h", "flc_kappa", "flc_lambda", "bmpc");
      case LDH -> List.of("ldh");
      case PERFORMANCE_STATUS -> List.of("ecog");
      case HAEMOGLOBIN -> List.of("hb");
      case PLATELETS -> List.of("plt");
    };
  }
}
