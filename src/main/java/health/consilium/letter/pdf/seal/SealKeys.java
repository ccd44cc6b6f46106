package health.consilium.letter.pdf.seal;

import health.consilium.platform.settings.Settings.Seal;
import health.consilium.platform.settings.Settings.SealStore.Pkcs11;
import health.consilium.platform.settings.Settings.SealStore.Pkcs12;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opens the hospital's key and keeps it until its file changes: a new certificate is a new file.
 */
final class SealKeys {

  private @Nullable SealKey kept;
  private @Nullable FileTime keptOf;

  synchronized SealKey key(Seal seal) throws GeneralSecurityException, IOException {
    FileTime written = Files.getLastModifiedTime(fileOf(seal));
    SealKey key = kept;
    if (key == null || !written.equals(keptOf)) {
      key = open(seal);
      kept = key;
      keptOf = written;
    }
    return key;
  }

  /** A device may come back only to who asks it anew. */
  synchronized void forget() {
    kept = null;
  }

  private static Path fileOf(Seal seal) {
    return switch (seal.store()) {
      case Pkcs12(Path file) -> file;
      case Pkcs11(Path description) -> description;
    };
  }

  private static SealKey open(Seal seal) throws GeneralSecurityException, IOException {
    char[] password = seal.password().toCharArray();
    return switch (seal.store()) {
      case Pkcs12(Path file) -> {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream content = Files.newInputStream(file)) {
          store.load(content, password);
        }
        yield from(store, seal, Optional.empty());
      }
      case Pkcs11(Path description) -> {
        Provider device = device(description);
        KeyStore store = KeyStore.getInstance("PKCS11", device);
        store.load(null, password);
        yield from(store, seal, Optional.of(device));
      }
    };
  }

  private static Provider device(Path description) throws KeyStoreException {
    Provider provider = Security.getProvider("SunPKCS11");
    if (provider == null) {
      throw new KeyStoreException("this Java has no PKCS#11");
    }
    return provider.configure(description.toString());
  }

  private static SealKey from(KeyStore store, Seal seal, Optional<Provider> device)
      throws GeneralSecurityException {
    String alias = aliasIn(store, seal.alias());
    if (store.getKey(alias, seal.password().toCharArray()) instanceof PrivateKey key) {
      return new SealKey(key, chain(store, alias), device);
    }
    throw new KeyStoreException("there is no private key of that name");
  }

  private static List<X509Certificate> chain(KeyStore store, String alias)
      throws KeyStoreException {
    List<X509Certificate> chain = new ArrayList<>();
    for (Certificate certificate : store.getCertificateChain(alias)) {
      chain.add((X509Certificate) certificate);
    }
    return chain;
  }

  private static String aliasIn(KeyStore store, Optional<String> named) throws KeyStoreException {
    if (named.isPresent()) {
      return named.get();
    }
    List<String> keys = new ArrayList<>();
    for (String alias : Collections.list(store.aliases())) {
      if (store.isKeyEntry(alias)) {
        keys.add(alias);
      }
    }
    if (keys.size() != 1) {
      throw new KeyStoreException(
          "%d keys, not one: CONSILIUM_SEAL_ALIAS names it".formatted(keys.size()));
    }
    return keys.getFirst();
  }
}
