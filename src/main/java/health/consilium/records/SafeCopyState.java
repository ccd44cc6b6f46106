package health.consilium.records;

/** How far a record is on its way to being readable by staff. */
public enum SafeCopyState {
  WAITING,
  READY,
  PASSWORD_PROTECTED,
  DAMAGED,
  CANNOT_BE_SHOWN
}
