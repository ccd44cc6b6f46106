package health.consilium.letter;

/** Whether the hospital's certificate stands behind a printed letter, and who says since when. */
public enum LetterSeal {
  /** The hospital has no certificate, or it is a preview. */
  NONE,
  /** Sealed; no server of time is asked. */
  SEALED,
  /** Sealed, and the server of time confirmed when. */
  SEALED_IN_TIME,
  /** Sealed, but the server of time gave no answer. */
  SEALED_WITHOUT_TIME
}
