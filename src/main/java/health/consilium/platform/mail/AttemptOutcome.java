package health.consilium.platform.mail;

/** What the mail server made of one attempt. */
public enum AttemptOutcome {
  ACCEPTED,
  TEMPORARY,
  PERMANENT,
  /** The sender died before it could write the answer down, or before it got one. */
  UNKNOWN
}
