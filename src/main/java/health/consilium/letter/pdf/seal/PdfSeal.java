package health.consilium.letter.pdf.seal;

import health.consilium.letter.LetterSeal;
import health.consilium.letter.PrintedLetter;
import health.consilium.letter.SealExpired;
import health.consilium.letter.SealNotUsable;
import health.consilium.platform.settings.Settings;
import health.consilium.platform.settings.Settings.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.RuntimeOperatorException;

/** Lays the hospital's seal onto printed letters. */
@ApplicationScoped
public class PdfSeal {

  /** Where the sentence about the seal leads until it is the seal's field. */
  public static final String LINK = "https://seal.invalid/";

  private static final Logger LOG = Logger.getLogger(PdfSeal.class.getName());
  private static final DateTimeFormatter PDF_TIME =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int ROOM_FOR_SIGNATURE = 4096;

  @Inject Settings settings;

  private final SealKeys keys = new SealKeys();
  private volatile Optional<String> timeProblem = Optional.empty();

  public boolean isSet() {
    return settings.seal().isPresent();
  }

  /** Refused when no letter could be sealed then. */
  public void requireUsable(Instant at) {
    if (!keyOf(seal()).isValid(at)) {
      LOG.log(Level.SEVERE, "No letter is signed: the certificate of the seal is not valid now");
      throw new SealExpired();
    }
  }

  /** The same letter under the seal; refused when it cannot be sealed. */
  public PrintedLetter onto(PrintedLetter printed, SealTitle title, Instant at) {
    requireUsable(at);
    SealKey key = keyOf(seal());
    try (PDDocument letter = Loader.loadPDF(printed.pdf())) {
      SealField.in(letter, LINK).keepFree(roomFor(key), signature(title, at), title.field());
      var file = new ByteArrayOutputStream(printed.pdf().length * 2);
      ExternalSigningSupport hole = letter.saveIncrementalForExternalSigning(file);
      CMSSignedData signed = CadesSignature.over(hole.getContent().readAllBytes(), key);
      Confirmed confirmed = confirmed(signed);
      hole.setSignature(confirmed.signed().getEncoded(ASN1Encoding.DER));
      return printed.under(file.toByteArray(), confirmed.seal());
    } catch (IOException
        | GeneralSecurityException
        | ProviderException
        | CMSException
        | OperatorCreationException
        | RuntimeOperatorException broken) {
      throw notUsable(broken);
    }
  }

  private record Confirmed(CMSSignedData signed, LetterSeal seal) {}

  private Confirmed confirmed(CMSSignedData signed) {
    if (seal().time().isEmpty()) {
      return new Confirmed(signed, LetterSeal.SEALED);
    }
    try {
      var stamps = new TimeStamps(seal().time().get(), TimeStamps.PATIENCE);
      CMSSignedData confirmed = stamps.confirmed(signed);
      timeProblem = Optional.empty();
      return new Confirmed(confirmed, LetterSeal.SEALED_IN_TIME);
    } catch (IOException silent) {
      LOG.log(Level.WARNING, "A letter is sealed without a time stamp", silent);
      timeProblem = Optional.of(String.valueOf(silent.getMessage()));
      return new Confirmed(signed, LetterSeal.SEALED_WITHOUT_TIME);
    }
  }

  private static PDSignature signature(SealTitle title, Instant at) {
    var signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
    signature.setName(title.hospital());
    signature.getCOSObject().setString(COSName.M, PDF_TIME.format(at));
    return signature;
  }

  /** Little, since every letter carries it, twice over and mostly empty. */
  private int roomFor(SealKey key) throws GeneralSecurityException {
    int room = ROOM_FOR_SIGNATURE + (seal().time().isPresent() ? TimeStamps.LARGEST : 0);
    for (X509Certificate certificate : key.chain()) {
      room += certificate.getEncoded().length;
    }
    return room;
  }

  private SealKey keyOf(Seal seal) {
    try {
      return keys.key(seal);
    } catch (IOException
        | GeneralSecurityException
        | ProviderException
        | IllegalArgumentException broken) {
      throw notUsable(broken);
    }
  }

  private SealNotUsable notUsable(Throwable broken) {
    keys.forget();
    LOG.log(Level.SEVERE, "No letter is signed: the seal cannot be used", broken);
    return new SealNotUsable();
  }

  /** The key as it is now, for who looks after it; fails with what is wrong. */
  SealKey key() throws IOException, GeneralSecurityException {
    return keys.key(seal());
  }

  /** Why the last letter got no time stamp. */
  Optional<String> timeProblem() {
    return timeProblem;
  }

  private Seal seal() {
    return settings.seal().orElseThrow();
  }
}
