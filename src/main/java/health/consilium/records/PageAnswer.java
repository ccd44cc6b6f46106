package health.consilium.records;

/** How it ended that a patient was asked for a page again. */
public enum PageAnswer {
  NEW_PHOTO,
  NO_BETTER_PHOTO,
  /** The page is gone: taken back, or set apart as another person's. */
  NO_LONGER_NEEDED
}
