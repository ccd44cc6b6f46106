package health.consilium.referral;

/** The sex of the patient as on the records. */
public enum Sex {
  FEMALE,
  MALE,
  OTHER
}
