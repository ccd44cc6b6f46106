package health.consilium.records;

/** What can stand against taking a file; each has its own sentence for the sender. */
public enum Obstacle {
  EMPTY("empty"),
  TOO_LARGE("tooLarge"),
  REFERRAL_FULL("referralFull"),
  TOO_MANY("tooMany"),
  TOO_MANY_TODAY("tooManyToday"),
  IN_CRUMBS("inCrumbs"),
  WRONG_TYPE("wrongType"),
  NOT_A_PHOTO("notPhoto"),
  ARCHIVE("archive"),
  OLD_WORD("oldWord"),
  DAMAGED("damaged"),
  CHANGED("changed"),
  VIRUS("virus");

  private final String key;

  Obstacle(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }
}
