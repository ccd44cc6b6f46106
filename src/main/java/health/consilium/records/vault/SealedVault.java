package health.consilium.records.vault;

import health.consilium.records.RecordVault;
import health.consilium.records.VaultPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Seals what it takes with the key of its referral, and lays it into a store. */
public final class SealedVault implements RecordVault {

  private static final int CHUNK = 64 * 1024;

  private final Store store;
  private final KeyRing keys;

  public SealedVault(Store store, KeyRing keys) {
    this.store = store;
    this.keys = keys;
  }

  @Override
  public VaultPart keep(UUID referralId, InputStream content) throws IOException {
    UUID name = UUID.randomUUID();
    try (Store.Arriving arriving = store.create(name)) {
      long bytes = seal(referralId, name, content, arriving);
      arriving.settle();
      return new VaultPart(name, bytes);
    }
  }

  @Override
  public SeekableByteChannel open(UUID referralId, UUID name) throws IOException {
    SeekableByteChannel sealed = store.open(name);
    try {
      SeekableByteChannel content =
          keys.opening(referralId).newSeekableDecryptingChannel(sealed, label(referralId, name));
      // Tink knows the size only after a first read, which also proves key and place at once.
      content.read(ByteBuffer.allocate(1));
      return content.position(0);
    } catch (GeneralSecurityException | IOException | RuntimeException e) {
      sealed.close();
      throw e instanceof IOException unreadable
          ? unreadable
          : new IOException("a stored file cannot be decrypted", e);
    }
  }

  @Override
  public void delete(UUID name) throws IOException {
    store.delete(name);
  }

  @Override
  public Set<UUID> storedBefore(Instant time) throws IOException {
    return store.storedBefore(time);
  }

  @Override
  public void proveUsable() throws IOException {
    store.proveUsable();
  }

  private long seal(UUID referralId, UUID name, InputStream content, WritableByteChannel target)
      throws IOException {
    byte[] chunk = new byte[CHUNK];
    long bytes = 0;
    WritableByteChannel sealed = sealing(referralId, name, new StaysOpen(target));
    for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
      writeAll(sealed, ByteBuffer.wrap(chunk, 0, read));
      bytes += read;
    }
    sealed.close();
    return bytes;
  }

  private WritableByteChannel sealing(UUID referralId, UUID name, WritableByteChannel target)
      throws IOException {
    try {
      return keys.sealing(referralId).newEncryptingChannel(target, label(referralId, name));
    } catch (GeneralSecurityException e) {
      throw new IOException("a file cannot be encrypted", e);
    }
  }

  private static void writeAll(WritableByteChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Ties the content to its name and referral: files swapped in the store do not decrypt. */
  private static byte[] label(UUID referralId, UUID name) {
    return (referralId + "/" + name).getBytes(StandardCharsets.UTF_8);
  }

  /** The encryption ends before the bytes may settle. */
  private record StaysOpen(WritableByteChannel target) implements WritableByteChannel {

    @Override
    public int write(ByteBuffer bytes) throws IOException {
      return target.write(bytes);
    }

    @Override
    public boolean isOpen() {
      return target.isOpen();
    }

    @Override
    public void close() {}
  }
}
