package health.consilium.platform.mail;

/** Where a mail was when it was called back. */
public enum Whereabouts {
  /** Still here, and it stays. */
  HERE,
  /** It is sent no more, but the end of an attempt is unknown: it may have left. */
  UNSURE,
  /**
   * Being handed to the mail server at this moment; whether it leaves is known in a few minutes.
   */
  LEAVING,
  /** The mail server took it. */
  LEFT
}
