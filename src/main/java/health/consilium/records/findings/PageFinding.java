package health.consilium.records.findings;

/** One thing that a page says of itself, as it was found there. */
public record PageFinding(FindingKind kind, String detail) {

  private static final int LONGEST = 120;

  public PageFinding {
    detail = detail.substring(0, Math.min(LONGEST, detail.length()));
  }
}
