package health.consilium.records;

/** A place on a page to be marked, in ten-thousandths of the page's picture. */
public record PageMark(int x, int y, int width, int height) {

  /** With spaces between. */
  public String asWritten() {
    return "%d %d %d %d".formatted(x, y, width, height);
  }
}
