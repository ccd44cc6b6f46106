package health.consilium.records.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The data key of each referral, made on first use and kept only wrapped by the master key. */
public final class KeyRing {

  private static final int MASTER_KEY_BYTES = 32;

  private final Aead master;
  private final BiFunction<UUID, Supplier<byte[]>, byte[]> ledger;
  private final Cache<UUID, StreamingAead> open =
      Caffeine.newBuilder().maximumSize(500).expireAfterWrite(Duration.ofMinutes(10)).build();

  /**
   * The ledger answers the wrapped key of a referral; when it has none, it first keeps the one it
   * is offered.
   */
  public KeyRing(byte[] masterKey, BiFunction<UUID, Supplier<byte[]>, byte[]> ledger) {
    this.master = aead(masterKey);
    this.ledger = ledger;
  }

  StreamingAead keyOf(UUID referralId) throws GeneralSecurityException {
    StreamingAead known = open.getIfPresent(referralId);
    if (known != null) {
      return known;
    }
    byte[] wrapped = ledger.apply(referralId, () -> freshKey(referralId));
    StreamingAead key =
        TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master, label(referralId))
            .getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    open.put(referralId, key);
    return key;
  }

  private byte[] freshKey(UUID referralId) {
    try {
      KeysetHandle fresh =
          KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
      return TinkProtoKeysetFormat.serializeEncryptedKeyset(fresh, master, label(referralId));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no data key can be made", e);
    }
  }

  @AccessesPartialKey
  private static Aead aead(byte[] masterKey) {
    if (masterKey.length != MASTER_KEY_BYTES) {
      throw new IllegalArgumentException("the vault's master key must have 32 bytes");
    }
    try {
      AeadConfig.register();
      StreamingAeadConfig.register();
      AesGcmParameters parameters =
          AesGcmParameters.builder()
              .setKeySizeBytes(MASTER_KEY_BYTES)
              .setIvSizeBytes(12)
              .setTagSizeBytes(16)
              .setVariant(AesGcmParameters.Variant.NO_PREFIX)
              .build();
      AesGcmKey key =
          AesGcmKey.builder()
              .setParameters(parameters)
              .setKeyBytes(SecretBytes.copyFrom(masterKey, InsecureSecretKeyAccess.get()))
              .build();
      return KeysetHandle.newBuilder()
          .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
          .build()
          .getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the vault's master key cannot be used", e);
    }
  }

  private static byte[] label(UUID referralId) {
    return ("referral " + referralId).getBytes(StandardCharsets.UTF_8);
  }
}
