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
import org.bouncycastle.operator.ContentSigner;
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
    return make(keys("RSA", BITS), "CN=" + name, purpose, end, null);
  }

  /** Signed by itself, with a key on an elliptic curve. */
  public static OwnCertificate onCurve(String name) {
    Instant end = Instant.now().plus(Duration.ofDays(3650));
    return make(keys("EC", 384), "CN=" + name, Purpose.SEALING, end, null);
  }

  /** One below it. */
  public OwnCertificate issue(String name, Purpose purpose, Instant end) {
    return make(keys("RSA", BITS), "CN=" + name, purpose, end, this);
  }

  private static KeyPair keys(String algorithm, int bits) {
    try {
      var generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static OwnCertificate make(
      KeyPair keys, String name, Purpose purpose, Instant end, @Nullable OwnCertificate above) {
    OwnCertificate issuer = above == null ? new OwnCertificate(keys, List.of()) : above;
    String issuedBy =
        above == null ? name : above.chain().getFirst().getSubjectX500Principal().getName();
    try {
      var builder =
          new JcaX509v3CertificateBuilder(
              new X500Name(issuedBy),
              new BigInteger(64, new SecureRandom()),
              Date.from(end.minus(Duration.ofDays(3660))),
              Date.from(end),
              new X500Name(name),
              keys.getPublic());
      say(purpose, builder);
      List<X509Certificate> chain = new ArrayList<>();
      chain.add(new JcaX509CertificateConverter().getCertificate(builder.build(issuer.signer())));
      chain.addAll(issuer.chain());
      return new OwnCertificate(keys, List.copyOf(chain));
    } catch (GeneralSecurityException | OperatorCreationException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private ContentSigner signer() throws OperatorCreationException {
    boolean curve = keys.getPrivate().getAlgorithm().equals("EC");
    return new JcaContentSignerBuilder(curve ? "SHA384withECDSA" : "SHA256withRSA")
        .build(keys.getPrivate());
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
    save(file, password, "seal");
  }

  /** The same under these names. */
  public void save(Path file, String password, String... names) {
    try (OutputStream stream = Files.newOutputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      for (String name : names) {
        store.setKeyEntry(
            name, keys.getPrivate(), password.toCharArray(), chain.toArray(new Certificate[0]));
      }
      store.store(stream, password.toCharArray());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
