package health.consilium.records.completeness;

/** How it stands with a kind of record, as the patient honestly says. */
public enum Availability {
  HAVE,
  ASKED,
  NEVER_DONE,
  CANNOT_GET
}
