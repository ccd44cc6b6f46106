package health.consilium.support;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that nobody outside this machine believes, with its key and those above it.
 *
 * @param chain its own first
 */
public record OwnCertificate(KeyPair keys, List<X509Certificate> chain) {

  /** What a certificate is for. */
  public enum Purpose {
    ISSUING,
    SEALING,
    STAMPING,
    ENCRYPTING
  }

  private static final String SIGNED_BY = "SHA256withRSA";
  private static final int BITS = 2048;

  /** Signed by itself, for ten years. */
  public static OwnCertificate selfMade(String name) {
    return selfMade(name, Purpose.SEALING);
  }

  /** The same for another purpose. */
  public static OwnCertificate selfMade(String name, Purpose purpose) {
    return selfMade(name, purpose, Instant.now().plus(Duration.ofDays(3650)));
  }

  /** Signed by itself. */
  public static OwnCertificate selfMade(String name, Purpose purpose, Instant end) {
    return make(name, purpose, end, null);
  }

  /** One below it. */
  public OwnCertificate issue(String name, Purpose purpose, Instant end) {
    return make(name, purpose, end, this);
  }

  private static OwnCertificate make(
      String name, Purpose purpose, Instant end, @Nullable OwnCertificate above) {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      KeyPair keys = generator.generateKeyPair();
      OwnCertificate issuer = above == null ? new OwnCertificate(keys, List.of()) : above;
      var subject = new X500Name("CN=" + name);
      X500Name issuedBy =
          above == null
              ? subject
              : new X500Name(above.chain().getFirst().getSubjectX500Principal().getName());
      var builder =
          new JcaX509v3CertificateBuilder(
              issuedBy,
              new BigInteger(64, new SecureRandom()),
              Date.from(end.minus(Duration.ofDays(3660))),
              Date.from(end),
              subject,
              keys.getPublic());
      say(purpose, builder);
      X509Certificate certificate =
          new JcaX509CertificateConverter()
              .getCertificate(
                  builder.build(
                      new JcaContentSignerBuilder(SIGNED_BY).build(issuer.keys().getPrivate())));
      List<X509Certificate> chain = new ArrayList<>(List.of(certificate));
      chain.addAll(issuer.chain());
      return new OwnCertificate(keys, List.copyOf(chain));
    } catch (GeneralSecurityException | OperatorCreationException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void say(Purpose purpose, X509v3CertificateBuilder builder) throws IOException {
    int usage =
        switch (purpose) {
          case ISSUING -> KeyUsage.keyCertSign | KeyUsage.cRLSign;
          case SEALING, STAMPING -> KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
          case ENCRYPTING -> KeyUsage.keyEncipherment;
        };
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
    builder.addExtension(
        Extension.basicConstraints, true, new BasicConstraints(purpose == Purpose.ISSUING));
    if (purpose == Purpose.STAMPING) {
      builder.addExtension(
          Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    }
  }

  /** Keeps it as PKCS#12. */
  public void save(Path file, String password) {
    try (OutputStream stream = Files.newOutputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          "seal", keys.getPrivate(), password.toCharArray(), chain.toArray(new Certificate[0]));
      store.store(stream, password.toCharArray());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
