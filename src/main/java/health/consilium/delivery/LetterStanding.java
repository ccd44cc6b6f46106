package health.consilium.delivery;

/** How a letter that was released stands for whoever has it. */
public enum LetterStanding {
  /** It is the newest. */
  STANDS,
  /** A newer edition was released; this one may still be read. */
  EARLIER,
  /** It is looked at once more, and nobody opens it meanwhile. */
  HELD,
  /** It was corrected, and nobody opens it any more: the newer edition is there. */
  REPLACED;

  public boolean readable() {
    return this == STANDS || this == EARLIER;
  }

  /** There is a newer one to go to. */
  public boolean outdated() {
    return this == EARLIER || this == REPLACED;
  }
}
