package health.consilium.records.safecopy.worker;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.records.PageMark;
import health.consilium.records.PageText;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfWordsTest {

  private static final String CASES = "src/test/resources/cases/";

  @ParameterizedTest
  @CsvSource({
    "mm-42m-asct-relapse-9m/pathology_report.pdf, HCU-000421",
    "mm-42m-asct-relapse-9m/treatment_history.pdf, Lenalidomide maintenance",
    "mm-72f-asct-relapse-12m-zh/pathology_report.pdf, 骨髓检查",
    "mm-72f-asct-relapse-12m-zh/treatment_history.pdf, M蛋白29.5 g/L",
    "dlbcl-58f-relapse-9m-id/treatment_history.pdf, R-CHOP"
  })
  void findsWordsWhereTheirInkIs(String file, String words) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(new File(CASES + file))) {
      PageText text = PdfWords.of(pdf, 0).text();

      assertThat(text.find(words)).isNotEmpty();
      assertInk(pdf, text.find(words).getFirst());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void knowsWhereWordsStandOnATurnedPage(int turn) throws IOException {
    try (PDDocument pdf = pageWith("Haemoglobin 84 g/L", turn)) {
      PageText text = PdfWords.of(pdf, 0).text();

      assertThat(text.find("haemoglobin")).hasSize(1);
      assertInk(pdf, text.find("haemoglobin").getFirst());
    }
  }

  @Test
  void readsAPageAsItsLines() throws IOException {
    try (PDDocument pdf = pageWith("Haemoglobin 84 g/L", 0)) {
      assertThat(PdfWords.of(pdf, 0).text().plain()).isEqualTo("Haemoglobin 84 g/L");
    }
  }

  @Test
  void leavesOutWordsBesideThePage() throws IOException {
    try (PDDocument pdf = pageWith("Haemoglobin 84 g/L", 0)) {
      pdf.getPage(0).setCropBox(new PDRectangle(300, 300, 200, 200));

      assertThat(PdfWords.of(pdf, 0).text().words()).isEmpty();
    }
  }

  private static PDDocument pageWith(String words, int turn) throws IOException {
    PDDocument pdf = new PDDocument();
    PDPage page = new PDPage(PDRectangle.A4);
    page.setRotation(turn);
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.beginText();
      content.newLineAtOffset(72, 700);
      content.showText(words);
      content.endText();
    }
    return pdf;
  }

  /** The mark covers the letters from top to bottom, with paper above and below them. */
  private static void assertInk(PDDocument pdf, PageMark mark) throws IOException {
    BufferedImage page = new PDFRenderer(pdf).renderImage(0, 2);

    assertThat(inkIn(page, mark)).isGreaterThan(0.06);
    assertThat(Math.min(inkIn(page, edge(mark, 0)), inkIn(page, edge(mark, 9)))).isLessThan(0.08);
    assertThat(inkIn(page, inner(mark))).isGreaterThan(0.12);
  }

  /** A tenth of the mark along its shorter side: what is left of the line above or below. */
  private static PageMark edge(PageMark mark, int tenth) {
    return isUpright(mark)
        ? new PageMark(mark.x(), mark.y() + mark.height() * tenth / 10, mark.width(), tenth(mark))
        : new PageMark(mark.x() + mark.width() * tenth / 10, mark.y(), tenth(mark), mark.height());
  }

  private static int tenth(PageMark mark) {
    return (isUpright(mark) ? mark.height() : mark.width()) / 10;
  }

  private static boolean isUpright(PageMark mark) {
    return mark.width() > mark.height();
  }

  private static PageMark inner(PageMark mark) {
    return new PageMark(
        mark.x() + mark.width() / 4,
        mark.y() + mark.height() / 4,
        mark.width() / 2,
        mark.height() / 2);
  }

  private static double inkIn(BufferedImage page, PageMark mark) {
    int dark = 0;
    int all = 0;
    for (int y = at(mark.y(), page.getHeight());
        y < at(mark.y() + mark.height(), page.getHeight());
        y++) {
      for (int x = at(mark.x(), page.getWidth());
          x < at(mark.x() + mark.width(), page.getWidth());
          x++) {
        all++;
        dark += (page.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
      }
    }
    return dark / (double) Math.max(1, all);
  }

  private static int at(int part, int whole) {
    return part * whole / 10_000;
  }
}
