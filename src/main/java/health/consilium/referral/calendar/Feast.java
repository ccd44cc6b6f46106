package health.consilium.referral.calendar;

/** What all of China celebrates by law. */
public enum Feast {
  NEW_YEAR,
  SPRING_FESTIVAL,
  QINGMING,
  LABOUR_DAY,
  DRAGON_BOAT,
  MID_AUTUMN,
  NATIONAL_DAY
}
