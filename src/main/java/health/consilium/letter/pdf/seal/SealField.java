package health.consilium.letter.pdf.seal;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDFieldFactory;

/**
 * The field that holds the seal.
 *
 * <p>It is the printed sentence that tells of it: until now a link, whose place on the page and in
 * the reading order the typesetter knew.
 */
final class SealField {

  private static final List<COSName> OF_LINKS =
      List.of(COSName.A, COSName.BORDER, COSName.C, COSName.H, COSName.CONTENTS);
  private static final int PRINTED_AND_LOCKED = 4 | 128;

  private final PDDocument letter;
  private final int page;
  private final COSDictionary field;

  private SealField(PDDocument letter, int page, COSDictionary field) {
    this.letter = letter;
    this.page = page;
    this.field = field;
  }

  static SealField in(PDDocument letter, String link) throws IOException {
    for (int page = 0; page < letter.getNumberOfPages(); page++) {
      for (PDAnnotation annotation : letter.getPage(page).getAnnotations()) {
        if (annotation instanceof PDAnnotationLink found
            && found.getAction() instanceof PDActionURI to
            && to.getURI().equals(link)) {
          return new SealField(letter, page, found.getCOSObject());
        }
      }
    }
    throw new IllegalStateException("the letter has no sentence about its seal");
  }

  /**
   * Keeps so many bytes free for the signature.
   *
   * @param title what a screen reader says of the field
   */
  void keepFree(int bytes, PDSignature signature, String title) throws IOException {
    var place = new PDRectangle(field.getCOSArray(COSName.RECT));
    becomeField(signature, title);
    becomeTagged();
    var form = new PDAcroForm(letter);
    form.setFields(List.of(PDFieldFactory.createField(form, field, null)));
    letter.getDocumentCatalog().setAcroForm(form);
    try (var options = new SignatureOptions()) {
      options.setPage(page);
      options.setPreferredSignatureSize(bytes);
      letter.addSignature(signature, options);
    }
    // PDFBox has now hidden it, as a signature without a picture; its picture is the sentence.
    field.setItem(COSName.RECT, place);
    field.setItem(COSName.AP, seeThrough(place));
  }

  private void becomeField(PDSignature signature, String title) {
    OF_LINKS.forEach(field::removeItem);
    field.setItem(COSName.SUBTYPE, COSName.WIDGET);
    field.setItem(COSName.FT, COSName.SIG);
    field.setString(COSName.T, "Seal");
    field.setString(COSName.TU, title);
    field.setInt(COSName.F, PRINTED_AND_LOCKED);
    field.setItem(COSName.P, pageOfIt());
    field.setItem(COSName.V, signature);
  }

  /** A form's tag holds its field and nothing else, so the words stand before it. */
  private void becomeTagged() {
    COSDictionary parents =
        letter
            .getDocumentCatalog()
            .getStructureTreeRoot()
            .getCOSObject()
            .getCOSDictionary(COSName.PARENT_TREE);
    COSArray numbers = parents.getCOSArray(COSName.NUMS);
    int at = whereIn(numbers, field.getInt(COSName.STRUCT_PARENT));
    COSDictionary words = (COSDictionary) numbers.getObject(at);
    COSDictionary above = words.getCOSDictionary(COSName.P);

    var form = new COSDictionary();
    form.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    form.setName(COSName.S, "Form");
    form.setItem(COSName.P, above);
    form.setItem(COSName.PG, pageOfIt());
    form.setItem(COSName.K, takenFrom(words));
    words.setName(COSName.S, "Span");

    COSArray beside = kidsOf(above);
    beside.add(beside.indexOfObject(words) + 1, form);
    above.setItem(COSName.K, beside);
    numbers.set(at, form);
    parents.setItem(COSName.NUMS, numbers);
    List.of(parents, above, words, field).forEach(changed -> changed.setNeedToBeUpdated(true));
  }

  private static int whereIn(COSArray numbers, int number) {
    for (int at = 0; at + 1 < numbers.size(); at += 2) {
      if (numbers.getInt(at) == number) {
        return at + 1;
      }
    }
    throw new IllegalStateException("a link without a tag");
  }

  /** The reference to the field, which the words keep no longer. */
  private static COSBase takenFrom(COSDictionary words) {
    COSArray kids = kidsOf(words);
    for (int at = 0; at < kids.size(); at++) {
      if (kids.getObject(at) instanceof COSDictionary kid
          && "OBJR".equals(kid.getNameAsString(COSName.TYPE))) {
        kids.remove(at);
        words.setItem(COSName.K, kids);
        return kid;
      }
    }
    throw new IllegalStateException("a tag without its link");
  }

  private static COSArray kidsOf(COSDictionary element) {
    COSBase kids = element.getItem(COSName.K);
    if (kids instanceof COSObject reference && reference.getObject() instanceof COSArray array) {
      return array;
    }
    if (kids instanceof COSArray array) {
      return array;
    }
    var only = new COSArray();
    only.add(kids);
    return only;
  }

  private PDAppearanceDictionary seeThrough(PDRectangle place) {
    var nothing = new PDAppearanceStream(letter);
    nothing.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
    var appearance = new PDAppearanceDictionary();
    appearance.setNormalAppearance(nothing);
    return appearance;
  }

  private PDPage pageOfIt() {
    return letter.getPage(page);
  }
}
