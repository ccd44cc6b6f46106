package health.consilium.letter.pdf.seal;

import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The hospital's key, its certificate and those above it; in a device, with what reaches it. */
record SealKey(PrivateKey key, List<X509Certificate> chain, Optional<Provider> device) {

  private static final int LEAST_RSA_BITS = 2048;
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  /** Refuses what no reader would believe. */
  SealKey {
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("the key has no certificate");
    }
    boolean[] usage = chain.getFirst().getKeyUsage();
    if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
      throw new IllegalArgumentException("the certificate is not meant for signatures");
    }
  }

  X509Certificate certificate() {
    return chain.getFirst();
  }

  boolean isValid(Instant at) {
    return !at.isBefore(certificate().getNotBefore().toInstant()) && at.isBefore(end());
  }

  Instant end() {
    return certificate().getNotAfter().toInstant();
  }

  String algorithm() throws InvalidKeyException {
    return switch (certificate().getPublicKey()) {
      case RSAPublicKey rsa when rsa.getModulus().bitLength() >= LEAST_RSA_BITS -> "SHA256withRSA";
      case ECPublicKey ec -> "SHA%dwithECDSA".formatted(hashOf(ec));
      default -> throw new InvalidKeyException("neither RSA of 2048 bits nor an elliptic curve");
    };
  }

  private static int hashOf(ECPublicKey key) {
    int bits = key.getParams().getOrder().bitLength();
    return bits <= 256 ? 256 : bits <= 384 ? 384 : 512;
  }
}
