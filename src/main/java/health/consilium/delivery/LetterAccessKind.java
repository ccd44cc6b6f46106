package health.consilium.delivery;

/** How somebody came to a letter. */
public enum LetterAccessKind {
  OPENED_BY_LINK,
  OPENED_AS_PAGE,
  DOWNLOADED
}
