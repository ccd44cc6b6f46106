package health.consilium.records.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters.HashType;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.UUID;

/** The data key of each referral, made on first use and kept only wrapped by a master key. */
public final class KeyRing {

  private static final int KEY_BYTES = 32;
  private static final int SEGMENT_BYTES = 64 * 1024;

  /**
   * Segments that fit the processor's cache: Tink's megabytes took three times as long, and after a
   * start, until Java has compiled what seals them, fifteen times. Keys made before keep theirs.
   */
  private static final AesGcmHkdfStreamingParameters SEALING = sealing();

  private final MasterKeys masters;
  private final KeyLedger ledger;
  private final Cache<UUID, StreamingAead> open =
      Caffeine.newBuilder().maximumSize(500).expireAfterWrite(Duration.ofMinutes(10)).build();

  public KeyRing(MasterKeys masters, KeyLedger ledger) {
    this.masters = masters;
    this.ledger = ledger;
    try {
      StreamingAeadConfig.register();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no data key can be used", e);
    }
  }

  /** The key to seal something with; a referral gets its own with the first file. */
  StreamingAead sealing(UUID referralId) throws GeneralSecurityException {
    StreamingAead known = open.getIfPresent(referralId);
    return known != null
        ? known
        : unwrap(referralId, ledger.findOrKeep(referralId, () -> freshKey(referralId)));
  }

  /** The key to open something with; there is none any more of a referral that was erased. */
  StreamingAead opening(UUID referralId) throws GeneralSecurityException {
    StreamingAead known = open.getIfPresent(referralId);
    return known != null
        ? known
        : unwrap(
            referralId,
            ledger
                .find(referralId)
                .orElseThrow(() -> new GeneralSecurityException("its key is destroyed")));
  }

  /** Its key was destroyed in the ledger, and must not live on in memory. */
  void forget(UUID referralId) {
    open.invalidate(referralId);
  }

  private StreamingAead unwrap(UUID referralId, byte[] wrapped) throws GeneralSecurityException {
    StreamingAead key =
        masters
            .open(referralId, wrapped)
            .getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    open.put(referralId, key);
    return key;
  }

  private static AesGcmHkdfStreamingParameters sealing() {
    try {
      return AesGcmHkdfStreamingParameters.builder()
          .setKeySizeBytes(KEY_BYTES)
          .setDerivedAesGcmKeySizeBytes(KEY_BYTES)
          .setHkdfHashType(HashType.SHA256)
          .setCiphertextSegmentSizeBytes(SEGMENT_BYTES)
          .build();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("nothing can be sealed", e);
    }
  }

  private byte[] freshKey(UUID referralId) {
    try {
      return masters.wrap(referralId, KeysetHandle.generateNew(SEALING));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no data key can be made", e);
    }
  }
}
