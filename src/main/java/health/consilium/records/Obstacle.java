package health.consilium.records;

import java.util.Optional;

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
  VIRUS("virus"),
  SAME_UNREADABLE("sameUnreadable");

  private final String key;

  Obstacle(String key) {
    this.key = key;
  }

  /** Why it is no use to send a file of that state once more; nothing when it is merely here. */
  static Optional<Obstacle> againstAnother(SafeCopyState state) {
    return switch (state) {
      case VIRUS -> Optional.of(VIRUS);
      case DAMAGED, CANNOT_BE_SHOWN, TOO_LARGE, ARCHIVE_TOO_LARGE, ARCHIVE_TOO_DEEP ->
          Optional.of(SAME_UNREADABLE);
      case UNCHECKED,
          WAITING,
          READY,
          PASSWORD_PROTECTED,
          WRONG_PASSWORD,
          NO_PROGRAM,
          PARTLY_UNPACKED ->
          Optional.empty();
    };
  }

  String key() {
    return key;
  }
}
