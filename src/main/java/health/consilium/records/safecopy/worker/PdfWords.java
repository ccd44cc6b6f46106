package health.consilium.records.safecopy.worker;

import health.consilium.records.PageText;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Reads the text that one page of a PDF carries itself, and where each word stands. */
final class PdfWords extends PDFTextStripper {

  private static final double BELOW = 0.22;
  private static final double ABOVE = 0.8;

  /** What PDFBox calls the height is about half of it; a font whose em is far more lies. */
  private static final double TALLEST = 3;

  private final PDRectangle box;
  private final int rotation;
  private final PlacedWords placed;
  private final String plain;

  private PdfWords(PDDocument pdf, int page) throws IOException {
    PDPage sheet = pdf.getPage(page);
    box = sheet.getCropBox();
    rotation = Math.floorMod(sheet.getRotation(), 360);
    boolean turned = rotation % 180 != 0;
    placed =
        new PlacedWords(
            turned ? box.getHeight() : box.getWidth(), turned ? box.getWidth() : box.getHeight());
    setSortByPosition(true);
    setStartPage(page + 1);
    setEndPage(page + 1);
    plain = PlainText.tidy(getText(pdf));
  }

  static PdfWords of(PDDocument pdf, int page) throws IOException {
    return new PdfWords(pdf, page);
  }

  String plain() {
    return plain;
  }

  PageText text() {
    return placed.text();
  }

  @Override
  protected void writeString(String text, List<TextPosition> letters) throws IOException {
    placed.add(text, letters.stream().map(this::letter).toList());
    super.writeString(text, letters);
  }

  @Override
  protected void writeLineSeparator() throws IOException {
    placed.endLine();
    super.writeLineSeparator();
  }

  /** Upwards a matrix measures one em; letters reach over most of it and hang below its line. */
  private PlacedWords.Letter letter(TextPosition letter) {
    Matrix matrix = letter.getTextMatrix();
    double em = Math.max(1e-6, Math.hypot(matrix.getShearX(), matrix.getScaleY()));
    double most = letter.getHeightDir() > 0 ? letter.getHeightDir() * TALLEST : em;
    double upX = matrix.getShearX() * Math.min(1, most / em);
    double upY = matrix.getScaleY() * Math.min(1, most / em);
    Rectangle2D place = new Rectangle2D.Double();
    place.setFrameFromDiagonal(
        matrix.getTranslateX() - upX * BELOW,
        matrix.getTranslateY() - upY * BELOW,
        letter.getEndX() + upX * ABOVE,
        letter.getEndY() + upY * ABOVE);
    return new PlacedWords.Letter(letter.getUnicode(), asShown(place));
  }

  /** From the page's own corner below on the left to the one a reader sees above on the left. */
  private Rectangle2D asShown(Rectangle2D place) {
    Rectangle2D shown = new Rectangle2D.Double();
    double width = box.getWidth();
    double height = box.getHeight();
    switch (rotation) {
      case 90 ->
          shown.setFrameFromDiagonal(
              place.getMinY(), place.getMinX(), place.getMaxY(), place.getMaxX());
      case 180 ->
          shown.setFrameFromDiagonal(
              width - place.getMinX(), place.getMinY(), width - place.getMaxX(), place.getMaxY());
      case 270 ->
          shown.setFrameFromDiagonal(
              height - place.getMinY(),
              width - place.getMinX(),
              height - place.getMaxY(),
              width - place.getMaxX());
      default ->
          shown.setFrameFromDiagonal(
              place.getMinX(), height - place.getMinY(), place.getMaxX(), height - place.getMaxY());
    }
    return shown;
  }
}
