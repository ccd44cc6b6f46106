package health.consilium.records;

/** How it ended that a patient was asked for a page again. */
public enum PageAnswer {
  NEW_PHOTO,
  NO_BETTER_PHOTO,
  /** Staff can do without, or the page is gone: taken back, or set apart as another person's. */
  NO_LONGER_NEEDED
}
