package health.consilium.referral;

/** Who fills in the referral: the patient or somebody on the patient's behalf. */
public enum Submitter {
  MYSELF,
  RELATIVE,
  HOME_DOCTOR,
  AGENCY
}
