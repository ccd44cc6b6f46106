package health.consilium.letter.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import health.consilium.letter.LetterContent;
import health.consilium.letter.LetterContent.Citation;
import health.consilium.letter.LetterPrinter;
import health.consilium.letter.LetterSeal;
import health.consilium.letter.LetterWords;
import health.consilium.letter.LinkedText;
import health.consilium.letter.PrintedLetter;
import health.consilium.letter.pdf.seal.PdfSeal;
import health.consilium.letter.pdf.seal.SealTitle;
import health.consilium.platform.language.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Prints letters as PDF/A-3a that is also PDF/UA-1: to be kept for decades and read aloud. */
@ApplicationScoped
public class OpenHtmlLetterPrinter implements LetterPrinter {

  private static final Pattern VALUE = Pattern.compile("<bdi class=\"v\">([^<]*)</bdi>");
  private static final Pattern PIECE = Pattern.compile("<bdi class=\"[a-z]+\">([^<]*)</bdi>");
  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  @Inject PdfSeal seal;

  private final TemplateEngine templates = templates();
  private final String stylesheet = stylesheet();

  // The parsed fonts are shared by all letters, and PDFBox uses them for one at a time.
  private final Lock turn = new ReentrantLock();

  private static TemplateEngine templates() {
    var resolver = new ClassLoaderTemplateResolver(OpenHtmlLetterPrinter.class.getClassLoader());
    resolver.setSuffix(".xhtml");
    resolver.setTemplateMode(TemplateMode.XML);
    resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
    var engine = new TemplateEngine();
    engine.setTemplateResolver(resolver);
    engine.setMessageResolver(new LetterMessages());
    return engine;
  }

  private static String stylesheet() {
    try (InputStream css = OpenHtmlLetterPrinter.class.getResourceAsStream("/letter/letter.css")) {
      if (css == null) {
        throw new FileNotFoundException("letter/letter.css");
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  @Override
  public PrintedLetter print(LetterContent content) {
    return print(content, LetterMarkup.WITHOUT_LINKS);
  }

  @Override
  public PrintedLetter printSealed(LetterContent content, Instant signedAt) {
    if (!seal.isSet()) {
      return print(content);
    }
    seal.requireUsable(signedAt);
    String hospital = content.heading().hospital().name();
    LetterWords words = LetterWords.in(content.heading().language());
    return seal.onto(
        print(content, LetterMarkup.sealed(PdfSeal.LINK)),
        new SealTitle(hospital, words.text("seal.of", hospital)),
        signedAt);
  }

  @Override
  public PrintedLetter printLinked(
      LetterContent content, Function<Citation, Optional<String>> pages) {
    LetterWords words = LetterWords.in(content.heading().language());
    return print(content, LetterMarkup.linking(new LinkedText(content, words, pages)));
  }

  private PrintedLetter print(LetterContent content, LetterMarkup markup) {
    LetterFonts fonts = LetterFonts.open();
    String written = page(content, markup);
    PrintableText page =
        PrintableText.of(withoutPieces(written, content.heading().language()), fonts);
    Thread thread = Thread.currentThread();
    ClassLoader portal = thread.getContextClassLoader();
    turn.lock();
    try {
      // Else every letter looks through all jars for another XML transformer than Java's own.
      thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
      return typeset(page, fonts);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      thread.setContextClassLoader(portal);
      turn.unlock();
    }
  }

  private String page(LetterContent content, LetterMarkup markup) {
    LetterWords words = LetterWords.in(content.heading().language());
    Map<String, Object> names = new HashMap<>();
    names.put("c", content);
    names.put("h", content.heading());
    names.put("w", words);
    names.put("marks", markup);
    var sheet = new LetterSheet(content, words);
    names.put("s", sheet);
    names.put("sections", new LetterSections(content, words));
    names.put("asked", new CriteriaSheet(content.protocols(), words));
    names.put("fit", new LetterFit(content, words, sheet.sideTexts()));
    names.put("d", content.findings().diagnosis());
    names.put("css", stylesheet);
    String template = content.addition() == null ? "letter/letter" : "letter/addendum";
    return templates.process(template, new Context(words.locale(), names));
  }

  /**
   * Values stay whole by {@link LineBreaks} instead: the typesetter writes a piece of markup behind
   * its line, so that copied text would read "fever of or more 38 °C". Only Chinese needs the mark
   * on Latin names; right-to-left text will need all of them.
   */
  private static String withoutPieces(String page, Language language) {
    return (language == Language.CHINESE ? VALUE : PIECE).matcher(page).replaceAll("$1");
  }

  private static PrintedLetter typeset(PrintableText page, LetterFonts fonts) throws IOException {
    var bytes = new ByteArrayOutputStream(1 << 16);
    try (var letter = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
      var builder = new PdfRendererBuilder();
      builder.usePDDocument(letter);
      fonts.offer(builder, letter);
      builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
      builder.usePdfUaAccessibility(true);
      builder.useColorProfile(COLOURS);
      builder.useUnicodeLineBreaker(new LineBreaks());
      builder.withProducer("Consilium");
      for (var moment : ExternalResourceControlPriority.values()) {
        builder.useExternalResourceAccessControl((uri, type) -> false, moment);
      }
      builder.withHtmlContent(page.text(), null);
      builder.toStream(bytes);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.layout();
        int pages = renderer.getRootBox().getLayer().getPages().size();
        renderer.createPDF();
        return new PrintedLetter(bytes.toByteArray(), pages, page.unprintable(), LetterSeal.NONE);
      }
    }
  }
}
