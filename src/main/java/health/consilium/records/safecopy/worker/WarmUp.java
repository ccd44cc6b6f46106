package health.consilium.records.safecopy.worker;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Uses the time before the file comes: loads the code and finds the fonts that it will need. */
final class WarmUp {

  private static final List<Step> STEPS =
      List.of(ImageIO::scanForPlugins, WarmUp::drawPicture, WarmUp::drawPdf);

  private WarmUp() {}

  /** Step by step, until the file comes. */
  static void until(InputStream file) throws IOException {
    for (Step step : STEPS) {
      if (file.available() > 0) {
        return;
      }
      try {
        step.take();
      } catch (IOException | CannotCopy | RuntimeException e) {
        return; // it only costs the time that it should have saved
      }
    }
  }

  private static void drawPicture() throws IOException, CannotCopy {
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
    new PicturePages(new PageWriter(OutputStream.nullOutputStream()), OptionalInt.empty())
        .copy(jpeg.toByteArray());
  }

  private static void drawPdf() throws IOException, CannotCopy {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.showText("Consilium");
        content.endText();
      }
      pdf.save(bytes);
    }
    new PdfPages(new PageWriter(OutputStream.nullOutputStream())).copy(bytes.toByteArray());
  }

  @FunctionalInterface
  private interface Step {
    void take() throws IOException, CannotCopy;
  }
}
