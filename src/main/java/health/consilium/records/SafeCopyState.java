package health.consilium.records;

/** How far a file is on its way to being readable by staff; the best there is comes first. */
public enum SafeCopyState {
  UNCHECKED,
  WAITING,
  READY,
  PASSWORD_PROTECTED,
  WRONG_PASSWORD,
  DAMAGED,
  TOO_LARGE,
  NO_PROGRAM,
  PARTLY_UNPACKED,
  ARCHIVE_TOO_LARGE,
  ARCHIVE_TOO_DEEP,
  CANNOT_BE_SHOWN,
  VIRUS;

  /** Whether a copy is still to come. */
  public boolean isOnItsWay() {
    return this == UNCHECKED || this == WAITING;
  }

  /** There is no safe copy and will be none. */
  public boolean failed() {
    return this != READY && !isOnItsWay();
  }
}
