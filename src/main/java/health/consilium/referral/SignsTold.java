package health.consilium.referral;

/**
 * What the patient answered when asked for urgent signs; "none" and "I do not know" are answers.
 */
public enum SignsTold {
  SOME,
  NONE,
  UNKNOWN
}
