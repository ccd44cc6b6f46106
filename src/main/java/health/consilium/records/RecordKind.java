package health.consilium.records;

/** What a medical record is for the people who read it. */
public enum RecordKind {
  PATHOLOGY_REPORT,
  TREATMENT_HISTORY,
  DISCHARGE_SUMMARY,
  LAB_REPORT,
  IMAGING_REPORT,
  GENETICS_REPORT,
  HEART_REPORT,
  OTHER
}
