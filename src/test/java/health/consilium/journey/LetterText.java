package health.consilium.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
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

  /** Where it leads within the portal, from the first page to the last. */
  static List<String> links(byte[] pdf) {
    List<String> links = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link
              && link.getAction() instanceof PDActionURI there) {
            links.add(there.getURI());
          }
        }
      }
      return links.stream().filter(link -> link.contains("/reviewer/")).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Without spaces, line ends and marks that are not seen. */
  static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00a0\\p{Cf}]+", "");
  }
}
