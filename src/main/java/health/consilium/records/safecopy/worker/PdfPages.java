package health.consilium.records.safecopy.worker;

import health.consilium.records.PageText;
import health.consilium.records.SafeCopyState;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF and reads the text it carries itself. */
final class PdfPages {

  /** Far more pages than any case has; half of them shown would pass for all of them. */
  static final int MOST_PAGES = 1_000;

  /** A page of a few points is not worth a picture of thousands. */
  private static final double LARGEST_SCALE = 4.5;

  private final PageWriter writer;
  private final WayUp wayUp = new WayUp();
  private int drawn;

  PdfPages(PageWriter writer) {
    this.writer = writer;
  }

  void copy(byte[] content) throws IOException, CannotCopy {
    copy(content, "");
  }

  /** With the password that opens it, if it needs one. */
  void copy(byte[] content, String password) throws IOException, CannotCopy {
    try (PDDocument pdf = open(content, password)) {
      int pages = countedOrRefused(pdf);
      PDFRenderer renderer = new PDFRenderer(pdf);
      renderer.setSubsamplingAllowed(true);
      for (int page = 0; page < pages; page++) {
        write(pdf, renderer, page);
      }
      if (drawn == 0) {
        throw new CannotCopy(SafeCopyState.CANNOT_BE_SHOWN, "not one page could be drawn");
      }
    }
  }

  private static PDDocument open(byte[] content, String password) throws CannotCopy {
    try {
      return Loader.loadPDF(content, password);
    } catch (InvalidPasswordException e) {
      throw new CannotCopy(
          password.isEmpty() ? SafeCopyState.PASSWORD_PROTECTED : SafeCopyState.WRONG_PASSWORD,
          "a password is needed");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new CannotCopy(SafeCopyState.DAMAGED, "not a PDF that can be opened");
    }
  }

  private static int countedOrRefused(PDDocument pdf) throws CannotCopy {
    int pages = pdf.getNumberOfPages();
    if (pages > MOST_PAGES) {
      throw new CannotCopy(SafeCopyState.CANNOT_BE_SHOWN, "more pages than can be shown");
    }
    return pages;
  }

  /** A page without words of its own is a picture of one, and may lie as it likes. */
  private void write(PDDocument pdf, PDFRenderer renderer, int page) throws IOException {
    String plain = "";
    PageText text = PageText.NONE;
    try {
      PdfWords words = PdfWords.of(pdf, page);
      plain = words.plain();
      text = words.text();
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // the picture of the page is worth keeping without its words
    }
    writer.page(draw(pdf, renderer, page, plain.isBlank()), plain, text);
  }

  /** A page that cannot be drawn stays empty and does not take the others with it. */
  private PageImage draw(PDDocument pdf, PDFRenderer renderer, int page, boolean isScan) {
    try {
      PDRectangle box = pdf.getPage(page).getCropBox();
      double scale = PageImage.readingScale(box.getWidth(), box.getHeight());
      float limited = (float) Math.min(LARGEST_SCALE, scale);
      BufferedImage drawing = renderer.renderImage(page, limited, ImageType.RGB);
      PageImage image =
          isScan
              ? PageImage.ofScan(drawing, SheetView.held(drawing, wayUp))
              : PageImage.ofPrint(drawing);
      drawn++;
      return image;
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return PageImage.NONE;
    }
  }
}
