package health.consilium.records.safecopy.worker;

import java.awt.image.BufferedImage;

/** A page in shades of grey, small enough to be looked at from all sides in little time. */
@SuppressWarnings("ArrayRecordComponent") // only measured, never compared
record GreyPicture(int[] values, int width, int height) {

  /** The browser of the patient measures photos in the same size (upload-photo.js). */
  private static final int LONGEST = 1024;

  private static final int SHADES = 256;

  static GreyPicture of(BufferedImage page) {
    double scale = Math.min(1, LONGEST / (double) Math.max(page.getWidth(), page.getHeight()));
    BufferedImage small = PageImage.scaled(page, scale);
    int width = small.getWidth();
    int height = small.getHeight();
    int[] values = small.getRGB(0, 0, width, height, null, 0, width);
    for (int i = 0; i < values.length; i++) {
      values[i] = shadeOf(values[i]);
    }
    return new GreyPicture(values, width, height);
  }

  int at(int x, int y) {
    return values[y * width + x];
  }

  /** How light paper is. */
  int paper() {
    return shade(90);
  }

  /** How dark ink is. */
  int ink() {
    return shade(1);
  }

  /** What so many hundredths of it are as light as, or darker. */
  private int shade(int hundredths) {
    int[] counts = new int[SHADES];
    for (int value : values) {
      counts[value]++;
    }
    long wanted = (long) values.length * hundredths / 100;
    int shade = 0;
    for (long found = counts[0]; found < wanted && shade < SHADES - 1; found += counts[shade]) {
      shade++;
    }
    return shade;
  }

  private static int shadeOf(int colour) {
    int red = colour >> 16 & 0xFF;
    int green = colour >> 8 & 0xFF;
    int blue = colour & 0xFF;
    return (red * 77 + green * 150 + blue * 29) >> 8;
  }
}
