package health.consilium.records;

/** How far a record is on its way to being readable by staff. */
public enum SafeCopyState {
  WAITING,
  READY,
  PASSWORD_PROTECTED,
  DAMAGED,
  TOO_LARGE,
  NO_PROGRAM,
  CANNOT_BE_SHOWN
}
