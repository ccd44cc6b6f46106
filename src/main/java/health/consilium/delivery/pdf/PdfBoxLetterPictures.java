package health.consilium.delivery.pdf;

import health.consilium.delivery.LetterPictures;
import health.consilium.platform.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a letter with PDFBox. */
@ApplicationScoped
public class PdfBoxLetterPictures implements LetterPictures {

  @Override
  public byte[] picture(byte[] pdf, int page, int width) {
    try (PDDocument letter = Loader.loadPDF(pdf)) {
      if (page < 1 || page > letter.getNumberOfPages()) {
        throw new NotFound();
      }
      float scale = width / letter.getPage(page - 1).getCropBox().getWidth();
      var png = new ByteArrayOutputStream();
      ImageIO.write(
          new PDFRenderer(letter).renderImage(page - 1, scale, ImageType.RGB), "png", png);
      return png.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
