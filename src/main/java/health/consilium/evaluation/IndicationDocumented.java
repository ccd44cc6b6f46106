package health.consilium.evaluation;

/** What the reviewer concludes about the approved indication as a whole. */
public enum IndicationDocumented {
  DOCUMENTED_AS_MET,
  DOCUMENTED_AS_NOT_MET,
  CANNOT_BE_JUDGED_YET
}
