package health.consilium.evaluation.laboratory;

/** Why a value is shown as printed only, or needs a second look. */
public enum Uncertainty {
  /** Nothing on the page says when the sample was taken. */
  NO_DATE,
  /** The record prints no unit. */
  NO_UNIT,
  /** Nobody said how this unit is converted. */
  UNIT_NOT_KNOWN,
  /** No person can have this value in this unit. */
  NOT_PLAUSIBLE,
  /** The comma or point may part decimals or thousands. */
  DECIMAL_SIGN,
  /** Day and month may be meant the other way round. */
  DAY_OR_MONTH,
  /** The records tell of a transfusion in the days before. */
  TRANSFUSED,
  /** The records tell of a growth factor in the days before. */
  GROWTH_FACTOR
}
