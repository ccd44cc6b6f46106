package health.consilium.evaluation;

/** The five values that every evaluation shows, even when missing (domain.md 0.1). */
public enum KeyAnalyte {
  DISEASE_BURDEN,
  LDH,
  PERFORMANCE_STATUS,
  HAEMOGLOBIN,
  PLATELETS
}
