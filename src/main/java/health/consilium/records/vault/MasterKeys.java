package health.consilium.records.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import health.consilium.platform.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The keys outside the database: the first wraps data keys, the others only still open theirs. */
public final class MasterKeys {

  private static final int BYTES = 32;

  private final List<Aead> keys;
  private final String first;

  /** Each of 32 bytes; one at least. */
  public MasterKeys(List<byte[]> secrets) {
    this.keys = secrets.stream().map(MasterKeys::aead).toList();
    this.first = fingerprint(secrets.getFirst());
  }

  /** By what a wrapped key is told from one that another master key wrapped; it opens nothing. */
  String first() {
    return first;
  }

  byte[] wrap(UUID referralId, KeysetHandle key) throws GeneralSecurityException {
    return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, keys.getFirst(), label(referralId));
  }

  KeysetHandle open(UUID referralId, byte[] wrapped) throws GeneralSecurityException {
    GeneralSecurityException last = new GeneralSecurityException("there is no master key");
    for (Aead master : keys) {
      try {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master, label(referralId));
      } catch (GeneralSecurityException another) {
        last = another;
      }
    }
    throw last;
  }

  /** The same key, wrapped by the first; nothing when none of them opens it. */
  Optional<byte[]> wrapAnew(UUID referralId, byte[] wrapped) {
    try {
      return Optional.of(wrap(referralId, open(referralId, wrapped)));
    } catch (GeneralSecurityException closed) {
      return Optional.empty();
    }
  }

  @AccessesPartialKey
  private static Aead aead(byte[] secret) {
    if (secret.length != BYTES) {
      throw new IllegalArgumentException("a master key of the vault must have 32 bytes");
    }
    try {
      AeadConfig.register();
      AesGcmParameters parameters =
          AesGcmParameters.builder()
              .setKeySizeBytes(BYTES)
              .setIvSizeBytes(12)
              .setTagSizeBytes(16)
              .setVariant(AesGcmParameters.Variant.NO_PREFIX)
              .build();
      AesGcmKey key =
          AesGcmKey.builder()
              .setParameters(parameters)
              .setKeyBytes(SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get()))
              .build();
      return KeysetHandle.newBuilder()
          .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
          .build()
          .getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a master key of the vault cannot be used", e);
    }
  }

  private static String fingerprint(byte[] secret) {
    byte[] digest = Sha256.digest().digest(secret);
    return HexFormat.of().formatHex(Arrays.copyOf(digest, 8));
  }

  private static byte[] label(UUID referralId) {
    return ("referral " + referralId).getBytes(StandardCharsets.UTF_8);
  }
}
