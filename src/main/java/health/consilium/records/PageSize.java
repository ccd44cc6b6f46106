package health.consilium.records;

/** The two sizes in which the picture of a page is kept. */
public enum PageSize {
  LARGE,
  SMALL
}
