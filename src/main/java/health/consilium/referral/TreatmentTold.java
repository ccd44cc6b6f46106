package health.consilium.referral;

/** How the patient tells the treatment: line by line, or by sending records instead. */
public enum TreatmentTold {
  LINES,
  RECORDS
}
