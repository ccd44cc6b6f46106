package health.consilium.platform.mail;

/** What the mail server made of one attempt. */
public enum AttemptOutcome {
  ACCEPTED,
  TEMPORARY,
  PERMANENT,
  /**
   * The mail was handed over to its end and no answer came, or the sender died before it could
   * write one down: the mail may have left.
   */
  UNKNOWN
}
