package health.consilium.delivery.mine;

/** What became of an evaluation after it was signed. */
public enum Outcome {
  /** Its letter waits for the office. */
  PRINTED,
  /** The office let its letter go; the mail server has not taken it yet. */
  SENT,
  /** Its letter left. */
  ANSWERED,
  /** The patient asked about it or has new results, or the office asked to have it looked at. */
  BACK,
  /** A later edition was signed. */
  FOLLOWED,
  /** Its letter rests on another person's page and is opened by no patient. */
  HELD,
  CLOSED,
  /** Withdrawn or declined: nobody reads anything of it any more. */
  ENDED
}
