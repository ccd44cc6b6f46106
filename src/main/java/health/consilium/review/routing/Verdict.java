package health.consilium.review.routing;

/** Why a reviewer was chosen for an offer, or was not. */
public enum Verdict {
  /** Signed a letter for the same sender before. */
  CHOSEN_KNOWN,
  /** Has the fewest open, and among those waited longest for an offer. */
  CHOSEN,
  /** Suits too, but was not the first. */
  NEXT,
  CONFLICT,
  ASKED_BEFORE,
  AWAY,
  OTHER_DISEASES,
  OTHER_LANGUAGES,
  NOT_URGENT,
  FULL;

  boolean chosen() {
    return this == CHOSEN_KNOWN || this == CHOSEN;
  }
}
