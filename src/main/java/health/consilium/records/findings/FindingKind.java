package health.consilium.records.findings;

/** What a page may say of itself. */
public enum FindingKind {
  LANGUAGE,
  NAME,
  BIRTH_DATE,
  RECORD_NUMBER,
  PAGE_NUMBER,
  COLLECTED,
  REPORTED,
  PRINTED,
  PRELIMINARY,
  PENDING,
  HARD_TO_READ
}
