package health.consilium.records.safecopy.worker;

import health.consilium.records.PageLook;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** One page as a picture in the size for reading and the size for finding it. */
@SuppressWarnings("ArrayRecordComponent") // only carried from the drawing to the writer
record PageImage(
    int width, int height, byte[] large, byte[] small, Optional<PageLook> look, int quarters) {

  static final PageImage NONE = new PageImage(0, 0, new byte[0], new byte[0], Optional.empty(), 0);

  /** The short side of a page as it is read, and the longest its long side may be. */
  static final int SHORT_SIDE = 1400;

  static final int LONG_SIDE = 3200;

  private static final int THUMBNAIL = 180;
  private static final int PNG_WORTH_ITS_SIZE = 400_000;
  private static final float QUALITY = 0.85f;

  /** Photographs are best as JPEG. */
  static PageImage ofPhoto(BufferedImage photo) throws IOException {
    BufferedImage large = readable(photo);
    return of(large, jpeg(large));
  }

  /** A photo of a sheet of paper, as it is read. */
  static PageImage ofPhoto(BufferedImage photo, SheetView view) throws IOException {
    BufferedImage large = laid(photo, view);
    return of(large, jpeg(large)).seen(view);
  }

  /** Printed pages are sharper, and mostly smaller, as PNG. */
  static PageImage ofPrint(BufferedImage page) throws IOException {
    byte[] png = png(page);
    return of(page, png.length <= PNG_WORTH_ITS_SIZE ? png : jpeg(page));
  }

  /** A scan of a printed page is brought down to the reading size first. */
  static PageImage ofScan(BufferedImage scan, SheetView view) throws IOException {
    return ofPrint(laid(scan, view)).seen(view);
  }

  /** In the size for reading; photos never grow. */
  static BufferedImage readable(BufferedImage picture) {
    double scale = largeScale(picture.getWidth(), picture.getHeight());
    return scale == 1 && picture.getType() == BufferedImage.TYPE_INT_RGB
        ? picture
        : scaled(picture, scale);
  }

  /** What to multiply a width and height with to come to the reading size; photos never grow. */
  static double largeScale(double width, double height) {
    double scale = readingScale(width, height);
    return Math.min(1, scale);
  }

  static double readingScale(double width, double height) {
    double shorter = Math.max(1, Math.min(width, height));
    double longer = Math.max(1, Math.max(width, height));
    return Math.min(SHORT_SIDE / shorter, LONG_SIDE / longer);
  }

  /** Turned the way the camera says that it was held (EXIF orientation 1 to 8). */
  static BufferedImage upright(BufferedImage image, int orientation) {
    if (orientation <= 1 || orientation > 8) {
      return image;
    }
    int width = image.getWidth();
    int height = image.getHeight();
    boolean swapped = orientation >= 5;
    AffineTransform turn =
        switch (orientation) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
          case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
          default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    BufferedImage turned = canvas(swapped ? height : width, swapped ? width : height);
    Graphics2D graphics = turned.createGraphics();
    graphics.drawImage(image, turn, null);
    graphics.dispose();
    return turned;
  }

  private PageImage seen(SheetView view) {
    return new PageImage(width, height, large, small, Optional.of(view.look()), view.quarters());
  }

  private static PageImage of(BufferedImage large, byte[] encoded) throws IOException {
    double scale = Math.min(1, THUMBNAIL / (double) large.getWidth());
    byte[] small = jpeg(scaled(large, scale));
    return new PageImage(large.getWidth(), large.getHeight(), encoded, small, Optional.empty(), 0);
  }

  static BufferedImage scaled(BufferedImage image, double scale) {
    int width = length(image.getWidth(), scale);
    int height = length(image.getHeight(), scale);
    return drawn(halved(image, width, height), width, height);
  }

  /** Turned and straightened in one step with the fitting, which costs no sharpness twice. */
  private static BufferedImage laid(BufferedImage sheet, SheetView view) {
    if (view.isStraight()) {
      return readable(sheet);
    }
    double scale = largeScale(sheet.getWidth(), sheet.getHeight());
    int width = length(sheet.getWidth(), scale);
    int height = length(sheet.getHeight(), scale);
    BufferedImage near = halved(sheet, width, height);
    double across = Math.abs(Math.cos(view.correction()));
    double aslant = Math.abs(Math.sin(view.correction()));
    BufferedImage laid =
        canvas(
            length(width * across + height * aslant, 1),
            length(width * aslant + height * across, 1));
    AffineTransform turn = new AffineTransform();
    turn.translate(laid.getWidth() / 2.0, laid.getHeight() / 2.0);
    turn.rotate(view.correction());
    turn.scale(width / (double) near.getWidth(), height / (double) near.getHeight());
    turn.translate(-near.getWidth() / 2.0, -near.getHeight() / 2.0);
    Graphics2D graphics = laid.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, laid.getWidth(), laid.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(near, turn, null);
    graphics.dispose();
    return laid;
  }

  private static int length(double pixels, double scale) {
    return (int) Math.max(1, Math.round(pixels * scale));
  }

  /** Halved until it is near: one big step would leave letters in crumbs. */
  private static BufferedImage halved(BufferedImage image, int width, int height) {
    BufferedImage current = image;
    while (current.getWidth() / 2 >= width && current.getHeight() / 2 >= height) {
      current = drawn(current, current.getWidth() / 2, current.getHeight() / 2);
    }
    return current;
  }

  private static BufferedImage drawn(BufferedImage image, int width, int height) {
    BufferedImage target = canvas(width, height);
    Graphics2D graphics = target.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
    graphics.dispose();
    return target;
  }

  private static BufferedImage canvas(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
