package health.consilium.letter.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.net.URL;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of the letter, embedded in each letter as far as it uses them. They are kept from
 * letter to letter, and given back when memory is short: parsed they hold about 100 MB.
 */
final class LetterFonts {

  private static SoftReference<LetterFonts> kept = new SoftReference<>(null);

  private final List<LetterFont> all =
      List.of(
          LetterFont.read("noto-sans/400Regular/NotoSans_400Regular.ttf", "Noto Sans", 400),
          LetterFont.read("noto-sans/600SemiBold/NotoSans_600SemiBold.ttf", "Noto Sans", 600),
          LetterFont.read("noto-serif/500Medium/NotoSerif_500Medium.ttf", "Noto Serif", 500),
          LetterFont.read("noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf", "Noto Sans SC", 400),
          LetterFont.read(
              "noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf", "Noto Sans SC", 600));

  private LetterFonts() {}

  /** As they were read before, or read anew. */
  static synchronized LetterFonts open() {
    LetterFonts fonts = kept.get();
    if (fonts == null) {
      fonts = new LetterFonts();
      kept = new SoftReference<>(fonts);
    }
    return fonts;
  }

  /** Offers all fonts to the typesetter of one letter. */
  void offer(PdfRendererBuilder builder, PDDocument letter) throws IOException {
    for (LetterFont font : all) {
      var supplier = new PDFontSupplier(PDType0Font.load(letter, font.file(), true));
      builder.useFont(supplier, font.family(), font.weight(), FontStyle.NORMAL, true);
    }
  }

  /** Whether any font can draw the character. */
  boolean have(int codePoint) {
    return all.stream().anyMatch(font -> font.glyphs().getGlyphId(codePoint) != 0);
  }

  private record LetterFont(TrueTypeFont file, CmapLookup glyphs, String family, int weight) {

    static LetterFont read(String name, String family, int weight) {
      // not as a stream at once: the server's class loader would keep all bytes of it for ever
      URL place = LetterFonts.class.getResource("/letter/fonts/" + name);
      if (place == null) {
        throw new UncheckedIOException(new FileNotFoundException("letter/fonts/" + name));
      }
      try (InputStream stream = place.openStream()) {
        TrueTypeFont file = new TTFParser(true).parse(new RandomAccessReadBuffer(stream));
        // PDFBox searches every text for ligatures with regular expressions: 50 times the work.
        file.setEnableGsub(false);
        return new LetterFont(file, file.getUnicodeCmapLookup(), family, weight);
      } catch (IOException missing) {
        throw new UncheckedIOException(missing);
      }
    }
  }
}
