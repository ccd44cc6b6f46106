package health.consilium.platform.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Whose word the mail server's certificate may rest on: the world's, or the hospital's own. */
final class Trust {

  private Trust() {}

  /** The certificates of a PEM file and no others, or those that Java trusts. */
  static SSLSocketFactory of(Optional<Path> certificates) throws MessagingException {
    try {
      return certificates.isPresent()
          ? onlyIn(certificates.get())
          : SSLContext.getDefault().getSocketFactory();
    } catch (IOException | GeneralSecurityException broken) {
      throw new MessagingException("the certificates to trust cannot be read", broken);
    }
  }

  private static SSLSocketFactory onlyIn(Path file) throws IOException, GeneralSecurityException {
    KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
    known.load(null, null);
    try (InputStream pem = Files.newInputStream(file)) {
      for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
        known.setCertificateEntry(String.valueOf(known.size()), each);
      }
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(known);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context.getSocketFactory();
  }
}
