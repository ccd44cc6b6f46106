package health.consilium.records.vault;

/** What can go wrong where a vault keeps its bytes. */
public enum Fault {
  /** It takes less at a time than it was given. */
  SHORT_WRITE,
  /** It takes some megabyte and then no more. */
  FULL,
  /** It takes all and fails at the end. */
  CLOSE,
  /** It gives nothing up again. */
  DELETE
}
