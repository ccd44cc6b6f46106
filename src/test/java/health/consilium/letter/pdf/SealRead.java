package health.consilium.letter.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** The one seal of a letter, read back. */
final class SealRead {

  private final byte[] pdf;
  private final PDSignature signature;
  private final PDSignatureField field;
  private final CMSSignedData signed;

  SealRead(byte[] pdf) {
    this.pdf = pdf;
    try (PDDocument letter = Loader.loadPDF(pdf)) {
      field = letter.getSignatureFields().getFirst();
      signature = letter.getSignatureDictionaries().getFirst();
      signed =
          new CMSSignedData(
              new CMSProcessableByteArray(signature.getSignedContent(pdf)),
              withoutFilling(signature, pdf));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (CMSException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** What is kept free for a signature is filled with zeros behind it. */
  private static byte[] withoutFilling(PDSignature signature, byte[] pdf) throws IOException {
    try (var filled = new ASN1InputStream(signature.getContents(pdf))) {
      return filled.readObject().getEncoded();
    }
  }

  static int count(byte[] pdf) {
    try (PDDocument letter = Loader.loadPDF(pdf)) {
      return letter.getSignatureFields().size();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  boolean holds(X509Certificate certificate) {
    try {
      return signer()
          .verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()));
    } catch (CMSException changed) {
      return false;
    } catch (OperatorCreationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** All but the signature itself, which stands in angle brackets. */
  boolean coversTheWholeFile() {
    int[] range = signature.getByteRange();
    return range.length == 4
        && range[0] == 0
        && pdf[range[1]] == '<'
        && pdf[range[2] - 1] == '>'
        && range[2] + range[3] == pdf.length
        && isHexadecimal(Arrays.copyOfRange(pdf, range[1] + 1, range[2] - 1));
  }

  private static boolean isHexadecimal(byte[] text) {
    for (byte sign : text) {
      if (Character.digit(sign, 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The first byte that may not change, and every further so many. */
  List<Integer> someOfItsBytes(int steps) {
    int[] range = signature.getByteRange();
    return IntStream.range(0, steps)
        .map(step -> (int) ((long) step * (range[1] + range[3] - 1) / (steps - 1)))
        .map(at -> at < range[1] ? at : at - range[1] + range[2])
        .boxed()
        .toList();
  }

  String kind() {
    return signature.getSubFilter();
  }

  String name() {
    return signature.getName();
  }

  String claimedTime() {
    return signature.getCOSObject().getString(COSName.M);
  }

  boolean says(ASN1ObjectIdentifier attribute) {
    return signer().getSignedAttributes().get(attribute) != null;
  }

  int certificates() {
    return signed.getCertificates().getMatches(null).size();
  }

  String spoken() {
    return field.getAlternateFieldName();
  }

  PDAnnotationWidget widget() {
    return field.getWidgets().getFirst();
  }

  Optional<TimeStampToken> timeStamp() {
    var table = signer().getUnsignedAttributes();
    if (table == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new TimeStampToken(
              new CMSSignedData(
                  table
                      .get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)
                      .getAttributeValues()[0]
                      .toASN1Primitive()
                      .getEncoded())));
    } catch (CMSException | TSPException broken) {
      throw new IllegalStateException(broken);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  byte[] signatureValue() {
    return signer().getSignature();
  }

  private SignerInformation signer() {
    return signed.getSignerInfos().iterator().next();
  }
}
