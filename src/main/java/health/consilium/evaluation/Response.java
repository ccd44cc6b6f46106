package health.consilium.evaluation;

/** Best response to a line as the reviewer reads it (evaluation_form.yaml, treatment.lines). */
public enum Response {
  SCR,
  CR,
  VGPR,
  PR,
  MR,
  SD,
  PD,
  CMR,
  PMR,
  NMR,
  PMD,
  CRI,
  UNKNOWN
}
