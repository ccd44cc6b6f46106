package health.consilium.letter.pdf;

import health.consilium.letter.LetterFixture;
import health.consilium.letter.PrintedLetter;
import health.consilium.letter.pdf.seal.SealFixture;
import health.consilium.support.OwnCertificate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** A process of its own: the soft device finds its place only by its environment. */
final class SealingByDevice {

  private SealingByDevice() {}

  /** Puts a new key into the device that the first argument describes, and seals a letter by it. */
  public static void main(String[] arguments) throws Exception {
    Path description = Path.of(arguments[0]);
    Provider device = Security.getProvider("SunPKCS11").configure(description.toString());
    KeyStore store = KeyStore.getInstance("PKCS11", device);
    store.load(null, SealFixture.PASSWORD.toCharArray());
    OwnCertificate own = OwnCertificate.selfMade("Hospital with a device");
    store.setKeyEntry(
        "letters", own.keys().getPrivate(), null, own.chain().toArray(new Certificate[0]));

    Map<String, String> settings = new HashMap<>(SealFixture.settings(description));
    settings.put("CONSILIUM_SEAL_TYPE", "pkcs11");
    PrintedLetter letter =
        SealTest.printer(SealFixture.with(settings))
            .printSealed(LetterFixture.fullLetter(), Instant.now());
    Files.write(Path.of(arguments[1]), letter.pdf());
    Files.write(Path.of(arguments[2]), own.chain().getFirst().getEncoded());
  }
}
