package health.consilium.evaluation.protocol;

/** Where a version of a protocol stands on a day. */
public enum Standing {
  /** Waiting for its approval: brought in by a file, or a newer draft than what is approved. */
  IN_PREPARATION,
  /** Came with the portal and is used, marked as a draft, until a version is approved. */
  DRAFT,
  /** A draft whose time ended with the first version that was approved. */
  REPLACED,
  /** Came with the portal, but nobody could confirm its wording. */
  OFF,
  APPROVED,
  /** Approved for a day to come. */
  NOT_YET,
  EXPIRED,
  WITHDRAWN;

  boolean isOffered() {
    return this == DRAFT || this == APPROVED;
  }
}
