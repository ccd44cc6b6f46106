package health.consilium.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a letter, whatever way they are broken into lines. */
final class LetterText {

  private LetterText() {}

  static String of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return squeezed(new PDFTextStripper().getText(document));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Without spaces, line ends and marks that are not seen. */
  static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00a0\\p{Cf}]+", "");
  }
}
