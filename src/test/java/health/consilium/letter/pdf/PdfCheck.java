package health.consilium.letter.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;

/** Asks veraPDF whether a letter may be kept for decades and can be read aloud. */
public final class PdfCheck {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfCheck() {}

  /** What breaks PDF/A-3a or PDF/UA-1, empty when nothing does. */
  public static List<String> violations(byte[] pdf) {
    return Stream.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)
        .flatMap(flavour -> violations(pdf, flavour))
        .toList();
  }

  private static Stream<String> violations(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == Status.FAILED)
          .map(assertion -> flavour + " " + sentence(assertion))
          .distinct()
          .toList()
          .stream();
    } catch (VeraPDFException | java.io.IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static String sentence(TestAssertion assertion) {
    return assertion.getRuleId().getClause() + ": " + assertion.getMessage();
  }
}
