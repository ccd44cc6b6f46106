package health.consilium.platform.mail;

/** How far a mail has come. */
public enum MailStatus {
  /** To be tried, or to be tried again. */
  WAITING,
  /** The mail server took it. */
  ACCEPTED,
  /** The mail server said that it never will. */
  REJECTED,
  /** Given up after days without a server or ten answers; a person has to look. */
  PARKED,
  /** Called back before it left; it is never tried again. */
  STOPPED
}
