package health.consilium.platform.mail;

/** Where a mail was when it was called back. */
public enum Whereabouts {
  /** Still here, and it stays; what became of an earlier attempt may be unknown. */
  HERE,
  /**
   * Being handed to the mail server at this moment; whether it leaves is known in a few minutes.
   */
  LEAVING,
  /** The mail server took it. */
  LEFT
}
