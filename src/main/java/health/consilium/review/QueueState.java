package health.consilium.review;

/** Which open referrals a view of the queue shows. */
public enum QueueState {
  /** Waiting for a reviewer, or claimed by me. */
  FOR_ME,
  /** Waiting for a reviewer. */
  WAITING,
  /** Claimed by me, also those that wait for records. */
  MINE,
  /** Claimed by me, and back from the patient or the office, or handed over by a colleague. */
  CAME_BACK,
  /** Their patients have been asked for records; the hospital's clock stands still. */
  AWAITING_RECORDS,
  /** Claimed by me, and waiting for records. */
  MY_RECORDS,
  /** Past the day for which they are promised, while the clock runs; whoever holds them. */
  OVERDUE,
  /** Everything that is not yet answered, also what colleagues hold. */
  ALL;

  /** Shows nothing but what I hold. */
  boolean isMine() {
    return this == MINE || this == CAME_BACK || this == MY_RECORDS;
  }
}
