package health.consilium.platform.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A server's key and certificate that nobody vouches for.
 *
 * @param identity what the server shows
 * @param pem the certificate, for who wants to trust it
 */
record SelfMadeCertificate(SSLContext identity, Path pem) {

  private static final String PASSWORD = "only-a-test";

  /** Made by the JDK's own program, for a server of that name. */
  static SelfMadeCertificate of(String name, Path folder) throws Exception {
    Path store = folder.resolve(name + ".p12");
    Path pem = folder.resolve(name + ".pem");
    keytool(
        "-genkeypair", store, "-keyalg", "EC", "-dname", "CN=" + name, "-ext", "san=dns:" + name);
    keytool("-exportcert", store, "-rfc", "-file", pem.toString());
    return new SelfMadeCertificate(identity(store), pem);
  }

  private static void keytool(String verb, Path store, String... more)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(verb, "-alias", "mail", "-storepass", PASSWORD, "-keystore"));
    command.add(store.toString());
    command.addAll(List.of(more));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(said);
    }
  }

  private static SSLContext identity(Path store) throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream bytes = Files.newInputStream(store)) {
      keys.load(bytes, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}
