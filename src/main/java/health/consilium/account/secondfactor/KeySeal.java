package health.consilium.account.secondfactor;

import com.google.crypto.tink.subtle.AesGcmJce;
import health.consilium.platform.Sha256;
import health.consilium.platform.settings.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Closes the shared keys by the first of the master keys; any of them opens what it closed. */
@Dependent
public class KeySeal {

  private final List<byte[]> masters;

  @Inject
  KeySeal(Settings settings) {
    this.masters = settings.vault().keys().stream().map(Key::getEncoded).toList();
  }

  /** By what the first master key is told from the others; it opens nothing. */
  String first() {
    byte[] digest = Sha256.digest().digest(masters.getFirst());
    return HexFormat.of().formatHex(Arrays.copyOf(digest, 8));
  }

  byte[] close(UUID accountId, SharedKey key) {
    try {
      return new AesGcmJce(masters.getFirst()).encrypt(key.bytes(), label(accountId));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a shared key cannot be closed", e);
    }
  }

  SharedKey open(UUID accountId, byte[] closed) {
    GeneralSecurityException last = new GeneralSecurityException("there is no master key");
    for (byte[] master : masters) {
      try {
        return new SharedKey(new AesGcmJce(master).decrypt(closed, label(accountId)));
      } catch (GeneralSecurityException another) {
        last = another;
      }
    }
    throw new IllegalStateException("no master key opens a shared key", last);
  }

  /** Ties the key to its account: a row moved to another account does not open. */
  private static byte[] label(UUID accountId) {
    return ("authenticator " + accountId).getBytes(StandardCharsets.UTF_8);
  }
}
