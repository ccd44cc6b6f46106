package health.consilium.records;

/** How a patient answered when a page was asked for again. */
public enum PageAnswer {
  NEW_PHOTO,
  NO_BETTER_PHOTO
}
