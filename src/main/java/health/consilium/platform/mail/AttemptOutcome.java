package health.consilium.platform.mail;

/** What the mail server made of one attempt. */
public enum AttemptOutcome {
  ACCEPTED,
  /** Nobody was there, the line was not safe or broke, or the server takes no mails for now. */
  UNREACHED,
  /** Not now, perhaps later; greylisting says so too. */
  TEMPORARY,
  /** There is no room for it now. */
  FULL,
  PERMANENT,
  /**
   * The mail was handed over to its end and no answer came, or the sender died before it could
   * write one down: the mail may have left.
   */
  UNKNOWN
}
