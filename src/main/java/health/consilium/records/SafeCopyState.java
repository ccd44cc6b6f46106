package health.consilium.records;

/** How far a file is on its way to being readable by staff; the best there is comes first. */
public enum SafeCopyState {
  UNCHECKED,
  WAITING,
  READY,
  PASSWORD_PROTECTED,
  DAMAGED,
  TOO_LARGE,
  NO_PROGRAM,
  CANNOT_BE_SHOWN,
  VIRUS
}
