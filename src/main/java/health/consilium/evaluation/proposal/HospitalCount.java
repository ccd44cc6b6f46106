package health.consilium.evaluation.proposal;

import health.consilium.evaluation.Citation;

/** How many lines of treatment the hospital counts, and where it says so. */
public record HospitalCount(int lines, Citation cited, String words) {

  public int page() {
    return cited.page();
  }
}
