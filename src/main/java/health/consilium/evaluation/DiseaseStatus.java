package health.consilium.evaluation;

/** Where the disease stands now (evaluation_form.yaml, current_status). */
public enum DiseaseStatus {
  PLATEAU_STABLE,
  RESPONDING,
  BIOCHEMICAL_RELAPSE,
  CLINICAL_RELAPSE,
  REFRACTORY,
  RAPIDLY_PROGRESSIVE,
  UNCLEAR
}
