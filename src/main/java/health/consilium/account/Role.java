package health.consilium.account;

/** What an account may do; each account has exactly one. */
public enum Role {
  PATIENT("patient", "/patient/referral"),
  REVIEWER("reviewer", "/reviewer/review-queue"),
  COORDINATOR("coordinator", "/coordinator/referrals"),
  ADMINISTRATOR("administrator", "/administrator/accounts");

  private final String folder;
  private final String home;

  Role(String folder, String home) {
    this.folder = folder;
    this.home = home;
  }

  /** The folder of views that this role opens, and the role's name for the web container. */
  public String folder() {
    return folder;
  }

  /** Where a person of this role arrives after signing in. */
  public String home() {
    return home;
  }

  public boolean isStaff() {
    return this != PATIENT;
  }
}
