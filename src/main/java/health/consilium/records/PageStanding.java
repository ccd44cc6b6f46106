package health.consilium.records;

/** How it stands with a page that was asked for again. */
public enum PageStanding {
  OPEN,
  /** A new photo came that cannot be read: still asked for. */
  UNREADABLE,
  /** A new photo came with a virus and was deleted: still asked for. */
  INFECTED,
  /** A new photo came; its picture is not there yet. */
  PREPARING,
  NEW_PHOTO,
  NO_BETTER_PHOTO,
  NO_LONGER_NEEDED;

  /** Whether its patient still has to answer. */
  public boolean isOpen() {
    return this == OPEN || this == UNREADABLE || this == INFECTED;
  }
}
