package health.consilium.referral;

/** The illnesses for which protocols exist, as {@code criteria.yaml} names them, and the rest. */
public enum Disease {
  MM,
  LBCL,
  FL,
  MCL,
  B_ALL,
  OTHER,
  UNKNOWN;

  /** The code that {@code criteria.yaml} uses. */
  public String code() {
    return this == B_ALL ? "B-ALL" : name();
  }
}
