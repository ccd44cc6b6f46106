package health.consilium.evaluation;

/** Of which moment of the illness a stage speaks. */
public enum StagedAt {
  DIAGNOSIS,
  NOW
}
