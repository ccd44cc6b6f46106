package health.consilium.letter.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF read back: the text of its pages, spaces made even, and what it says about itself. */
public final class PrintedPages {

  private final List<String> pages = new ArrayList<>();
  private final List<String> bookmarks = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private final List<String> notEmbedded = new ArrayList<>();
  private final String title;
  private final String language;
  private double widest;

  public PrintedPages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      title = document.getDocumentInformation().getTitle();
      language = document.getDocumentCatalog().getLanguage();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        pages.add(read(document, page));
      }
      for (PDPage page : document.getPages()) {
        readFonts(page);
        readLinks(page);
      }
      var outline = document.getDocumentCatalog().getDocumentOutline();
      for (PDOutlineItem item : outline.children()) {
        bookmarks.add(item.getTitle());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private String read(PDDocument document, int page) throws IOException {
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) throws IOException {
            positions.forEach(at -> widest = Math.max(widest, at.getX() + at.getWidth()));
            super.writeString(text, positions);
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document).replaceAll("[\\s\u00a0]+", " ");
  }

  private void readLinks(PDPage page) throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (annotation instanceof PDAnnotationLink link
          && link.getAction() instanceof PDActionURI to) {
        links.add(to.getURI());
      }
    }
  }

  /** Where its links lead, page by page. */
  public List<String> links() {
    return links;
  }

  private void readFonts(PDPage page) throws IOException {
    for (COSName name : page.getResources().getFontNames()) {
      PDFont font = page.getResources().getFont(name);
      if (!font.isEmbedded()) {
        notEmbedded.add(font.getName());
      }
    }
  }

  public String text() {
    return String.join(" ", pages);
  }

  public String text(int page) {
    return pages.get(page - 1);
  }

  public List<String> all() {
    return List.copyOf(pages);
  }

  public int count() {
    return pages.size();
  }

  public String title() {
    return title;
  }

  public String language() {
    return language;
  }

  public List<String> bookmarks() {
    return List.copyOf(bookmarks);
  }

  public List<String> fontsNotEmbedded() {
    return List.copyOf(new TreeSet<>(notEmbedded));
  }

  /** Where the text that reaches farthest to the right ends, in points. */
  public double widestText() {
    return widest;
  }
}
