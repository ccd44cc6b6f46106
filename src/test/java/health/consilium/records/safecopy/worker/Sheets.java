package health.consilium.records.safecopy.worker;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.RescaleOp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Photos of the cases and sheets of our own, as a careless hand would photograph them. */
final class Sheets {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final String WORDS =
      "Haemoglobin 84 g/L, platelets 61, and then another value of these days and weeks";

  private Sheets() {}

  static BufferedImage photo(String file) throws IOException {
    BufferedImage photo = ImageIO.read(CASES.resolve(file).toFile());
    return drawn(photo, photo.getWidth(), photo.getHeight(), 0);
  }

  /** Lines of text from one edge to the other, which begin this far from the left. */
  static BufferedImage text(int margin) {
    BufferedImage sheet = new BufferedImage(800, 1100, BufferedImage.TYPE_INT_RGB);
    Graphics2D ink = sheet.createGraphics();
    ink.setColor(Color.WHITE);
    ink.fillRect(0, 0, 800, 1100);
    ink.setColor(Color.BLACK);
    ink.setFont(new Font(Font.SERIF, Font.PLAIN, 16));
    for (int line = 0; line < 40; line++) {
      ink.drawString(WORDS.substring(line % 20), margin, 80 + line * 24);
    }
    ink.dispose();
    return sheet;
  }

  /** Clockwise, before a dark table. */
  static BufferedImage askew(BufferedImage sheet, double degrees) {
    return drawn(sheet, sheet.getWidth(), sheet.getHeight(), degrees);
  }

  static BufferedImage blurred(BufferedImage sheet) {
    float[] even = new float[9];
    Arrays.fill(even, 1f / even.length);
    BufferedImage across = filtered(sheet, new Kernel(9, 1, even));
    return filtered(across, new Kernel(1, 9, even));
  }

  static BufferedImage inTheDusk(BufferedImage sheet) {
    return new RescaleOp(0.35f, 0, null).filter(sheet, null);
  }

  private static BufferedImage filtered(BufferedImage sheet, Kernel kernel) {
    return new ConvolveOp(kernel, ConvolveOp.EDGE_NO_OP, null).filter(sheet, null);
  }

  private static BufferedImage drawn(BufferedImage picture, int width, int height, double degrees) {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = drawn.createGraphics();
    graphics.setColor(new Color(90, 70, 50));
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    return drawn;
  }
}
