package health.consilium.records.safecopy.worker;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Asks Tesseract, where the operator installed it, which side of a page is up. */
final class WayUp {

  /**
   * A quarter that the lines of text confirm is always believed. To stand a page on its head needs
   * more: the photos of our cases, upside down, were called so with 11 to 19.
   */
  private static final double SURE = 5;

  /** A page that is not told by then stays as it was sent. */
  private static final long SECONDS = 15;

  /** For all pages of a file together: a scan of hundreds is not held up. */
  private static final long MOST_NANOS = 15_000_000_000L;

  private static final Pattern ANSWER =
      Pattern.compile("Rotate: (0|90|180|270)\\s+Orientation confidence: ([0-9.]+)");

  private long spent;

  /** By how many quarters clockwise a page has to be turned, as far as anybody knows. */
  int quartersFor(BufferedImage page, TextLines lines) throws IOException {
    Optional<Program> tesseract = Program.find("tesseract");
    if (tesseract.isEmpty() || spent > MOST_NANOS) {
      return 0;
    }
    long begin = System.nanoTime();
    Matcher answer = ANSWER.matcher(ask(tesseract.get(), PageImage.readable(page)));
    spent += System.nanoTime() - begin;
    if (!answer.find()) {
      return 0;
    }
    int quarters = Integer.parseInt(answer.group(1)) / 90;
    boolean confirmed = quarters % 2 == 1;
    boolean believed = confirmed || Double.parseDouble(answer.group(2)) >= SURE;
    return believed && confirmed == lines.sideways() ? quarters : 0;
  }

  /** Nothing where there is too little text to tell. */
  private static String ask(Program tesseract, BufferedImage page) throws IOException {
    File picture = Program.folder().resolve("page.bmp").toFile();
    ImageIO.write(page, "bmp", picture);
    try {
      return new String(
          tesseract.within(SECONDS).run(picture, "stdout", "--psm", "0"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
