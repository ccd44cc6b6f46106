package health.consilium.records;

import health.consilium.platform.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.security.DigestInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The strongroom of the records: whatever lies in it is encrypted and carries the vault's own name.
 */
public interface RecordVault {

  /**
   * Takes everything the stream gives, however large, and returns only after it is safely on disk.
   *
   * <p>When anything fails on the way, nothing of it stays behind.
   */
  VaultPart keep(UUID referralId, InputStream content) throws IOException;

  /**
   * Opens a stored file for reading from any position; changed or cut content fails while reading.
   */
  SeekableByteChannel open(UUID referralId, UUID name) throws IOException;

  /** Removes a stored file; what is already gone is no error. */
  void delete(UUID name) throws IOException;

  /** What was stored before that time; the vault's own names in no order. */
  Set<UUID> storedBefore(Instant time) throws IOException;

  /** Fails when nothing could be stored just now. */
  void proveUsable() throws IOException;

  /** As {@link #keep}, and tells the SHA-256 of what it took. */
  default StoredFile put(UUID referralId, InputStream content) throws IOException {
    DigestInputStream counted = new DigestInputStream(content, Sha256.digest());
    VaultPart kept = keep(referralId, counted);
    return new StoredFile(kept.name(), kept.bytes(), Sha256.hexOf(counted));
  }

  /** Opens what was kept in parts as one; each is opened when the reading reaches it. */
  default SeekableByteChannel open(UUID referralId, List<VaultPart> parts) throws IOException {
    return new JoinedParts(this, referralId, parts);
  }

  /** A stored file from its beginning to its end. */
  default InputStream read(UUID referralId, UUID name) throws IOException {
    return Channels.newInputStream(open(referralId, name));
  }
}
