package health.consilium.evaluation;

/** A department of the hospital that may have to take part. */
public enum Department {
  HAEMATOLOGY,
  RESPIRATORY,
  NEPHROLOGY,
  CARDIOLOGY,
  GASTROENTEROLOGY,
  APHERESIS,
  ICU,
  LABORATORY,
  PATHOLOGY,
  RADIOLOGY,
  INFECTIOUS_DISEASE,
  NEUROLOGY,
  ORTHOPAEDICS_SPINE,
  PHARMACY,
  PALLIATIVE_CARE,
  PSYCHOLOGY
}
