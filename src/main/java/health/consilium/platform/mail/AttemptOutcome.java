package health.consilium.platform.mail;

/** What the mail server made of one attempt. */
public enum AttemptOutcome {
  ACCEPTED,
  TEMPORARY,
  PERMANENT
}
