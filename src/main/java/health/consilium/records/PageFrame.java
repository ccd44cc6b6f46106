package health.consilium.records;

/** A frame around a part of a page, in ten-thousandths of its picture. */
public record PageFrame(int x, int y, int width, int height) {

  public static final int WHOLE = 10_000;

  /** Whatever reaches over the edge ends there. */
  public PageFrame {
    x = Math.clamp(x, 0, WHOLE - 1);
    y = Math.clamp(y, 0, WHOLE - 1);
    width = Math.clamp(width, 1, WHOLE - x);
    height = Math.clamp(height, 1, WHOLE - y);
  }

  /** Where it is on the picture turned by so many quarters clockwise. */
  PageFrame turned(int quarters) {
    return Math.floorMod(quarters, 4) == 0
        ? this
        : new PageFrame(WHOLE - y - height, x, /* width= */ height, /* height= */ width)
            .turned(quarters - 1);
  }
}
