package health.consilium.referral;

/** Why a line of treatment ended, in the patient's words. */
public enum WhyStopped {
  FINISHED,
  STOPPED_WORKING,
  SIDE_EFFECTS,
  OWN_CHOICE,
  STILL_TAKING,
  OTHER,
  UNKNOWN
}
