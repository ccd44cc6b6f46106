package health.consilium.records.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.records.StoredFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every vault promises, wherever it keeps its bytes. */
abstract class RecordVaultContract {

  static final int MEGABYTE = 1 << 20;

  final UUID referral = UUID.randomUUID();
  final KeyShelf keys = new KeyShelf();

  /** The same place at every call. */
  abstract Store store() throws IOException;

  /** The same place, where this goes wrong from now on. */
  abstract Store storeWith(Fault fault) throws IOException;

  /** All that lies in the place, half-written things too. */
  abstract List<String> everything() throws IOException;

  abstract byte[] sealed(UUID name) throws IOException;

  abstract void replace(UUID name, byte[] sealed) throws IOException;

  @ParameterizedTest
  @ValueSource(
      ints = {0, 1, 4_095, 65_536, MEGABYTE - 41, MEGABYTE, MEGABYTE + 1, 3_333_333, 11_000_000})
  void givesBackWhatItTook(int size) throws IOException {
    byte[] content = content(size);
    SealedVault vault = vault();

    StoredFile stored = vault.put(referral, new ByteArrayInputStream(content));

    assertThat(vault.read(referral, stored.name())).hasBinaryContent(content);
    assertThat(stored.bytes()).isEqualTo(size);
    assertThat(stored.sha256()).isEqualTo(sha256(content));
  }

  @Test
  void takesALargeStreamWithoutHoldingIt() throws IOException {
    Heap heap = new Heap();

    StoredFile stored = vault().put(referral, new Endless(64L * MEGABYTE, heap));

    assertThat(stored.bytes()).isEqualTo(64L * MEGABYTE);
    assertThat(heap.growth()).isLessThan(16L * MEGABYTE);
    assertThat((long) sealed(stored.name()).length).isLessThan((long) (64L * MEGABYTE * 1.02));
  }

  @Test
  void knowsTheSizeOfWhatItOpens() throws IOException {
    SealedVault vault = vault();
    StoredFile stored = vault.put(referral, new ByteArrayInputStream(content(MEGABYTE)));

    try (SeekableByteChannel channel = vault.open(referral, stored.name())) {
      assertThat(channel.size()).isEqualTo(MEGABYTE);
      assertThat(channel.position()).isZero();
    }
  }

  @Test
  void readsARangeFromTheMiddle() throws IOException {
    byte[] content = content(3 * MEGABYTE);
    SealedVault vault = vault();
    StoredFile stored = vault.put(referral, new ByteArrayInputStream(content));

    ByteBuffer range = ByteBuffer.allocate(1000);
    try (SeekableByteChannel channel = vault.open(referral, stored.name())) {
      channel.position(2_000_000);
      while (range.hasRemaining()) {
        channel.read(range);
      }
    }

    assertThat(range.array()).isEqualTo(Arrays.copyOfRange(content, 2_000_000, 2_001_000));
  }

  @Test
  void keepsNothingReadable() throws IOException {
    byte[] content = "Haemoglobin 84 g/L ".repeat(100).getBytes(StandardCharsets.UTF_8);

    StoredFile stored = vault().put(referral, new ByteArrayInputStream(content));

    assertThat(new String(sealed(stored.name()), StandardCharsets.ISO_8859_1))
        .doesNotContain("Haemoglobin");
  }

  @Test
  void refusesToReadWithAnotherMasterKey() throws IOException {
    StoredFile stored = vault().put(referral, new ByteArrayInputStream(content(100)));

    SealedVault other = new SealedVault(store(), keys.ring((byte) 9));

    assertThatThrownBy(() -> other.read(referral, stored.name()).readAllBytes())
        .isInstanceOf(IOException.class);
  }

  @Test
  void readsWithAnOldMasterKeyBesideTheNewOne() throws IOException {
    byte[] content = content(100);
    StoredFile stored = vault().put(referral, new ByteArrayInputStream(content));

    SealedVault later = new SealedVault(store(), keys.ring((byte) 9, (byte) 7));

    assertThat(later.read(referral, stored.name())).hasBinaryContent(content);
  }

  @Test
  void refusesToReadAsAnotherReferral() throws IOException {
    SealedVault vault = vault();
    StoredFile stored = vault.put(referral, new ByteArrayInputStream(content(100)));
    UUID other = UUID.randomUUID();
    vault.put(other, new ByteArrayInputStream(content(100)));

    assertThatThrownBy(() -> vault.read(other, stored.name()).readAllBytes())
        .isInstanceOf(IOException.class);
  }

  @Test
  void canNeverAgainReadWhatWasErased() throws IOException {
    StoredFile stored = vault().put(referral, new ByteArrayInputStream(content(100)));

    keys.destroy(referral);

    assertThat(sealed(stored.name())).isNotEmpty();
    assertThatThrownBy(() -> vault().open(referral, stored.name())).isInstanceOf(IOException.class);
    assertThat(keys.of(referral)).as("a new key that looks like the old one").isEmpty();
  }

  @Test
  void noticesAChangedByte() throws IOException {
    SealedVault vault = vault();
    StoredFile stored = vault.put(referral, new ByteArrayInputStream(content(2 * MEGABYTE)));
    byte[] sealed = sealed(stored.name());
    sealed[sealed.length - 20] ^= 1;
    replace(stored.name(), sealed);

    assertThatThrownBy(() -> vault.read(referral, stored.name()).readAllBytes())
        .isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 1000, MEGABYTE, 2 * MEGABYTE})
  void noticesACutFile(int missing) throws IOException {
    SealedVault vault = vault();
    StoredFile stored = vault.put(referral, new ByteArrayInputStream(content(3 * MEGABYTE)));
    byte[] sealed = sealed(stored.name());
    replace(stored.name(), Arrays.copyOf(sealed, sealed.length - missing));

    assertThatThrownBy(() -> vault.read(referral, stored.name()).readAllBytes())
        .isInstanceOf(IOException.class);
  }

  @Test
  void noticesFilesSwapped() throws IOException {
    SealedVault vault = vault();
    StoredFile one = vault.put(referral, new ByteArrayInputStream(content(100)));
    StoredFile two = vault.put(referral, new ByteArrayInputStream(content(200)));
    replace(two.name(), sealed(one.name()));

    assertThatThrownBy(() -> vault.read(referral, two.name()).readAllBytes())
        .isInstanceOf(IOException.class);
  }

  @Test
  void leavesNothingWhenTheSenderIsGone() {
    assertThatThrownBy(() -> vault().put(referral, new CutOff(7 * MEGABYTE)))
        .hasMessage("Connection reset by peer");
    assertThat(everythingNow()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"FULL", "CLOSE"})
  void leavesNothingOfWhatItCouldNotTake(Fault fault) throws IOException {
    SealedVault vault = new SealedVault(storeWith(fault), keys.ring((byte) 7));

    for (int size : new int[] {2 * MEGABYTE, 13 * MEGABYTE}) {
      assertThatThrownBy(() -> vault.put(referral, new ByteArrayInputStream(content(size))))
          .isInstanceOf(IOException.class);
      assertThat(everything()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 2 * MEGABYTE + 5, 7 * MEGABYTE})
  void takesAllInShortWrites(int size) throws IOException {
    byte[] content = content(size);
    SealedVault vault = new SealedVault(storeWith(Fault.SHORT_WRITE), keys.ring((byte) 7));

    StoredFile stored = vault.put(referral, new ByteArrayInputStream(content));

    assertThat(vault().read(referral, stored.name())).hasBinaryContent(content);
  }

  @Test
  void saysWhatItCouldNotDeleteAndDeletesItLater() throws IOException {
    byte[] content = content(100);
    StoredFile stored = vault().put(referral, new ByteArrayInputStream(content));
    SealedVault stuck = new SealedVault(storeWith(Fault.DELETE), keys.ring((byte) 7));

    assertThatThrownBy(() -> stuck.delete(stored.name())).isInstanceOf(IOException.class);

    assertThat(vault().read(referral, stored.name())).hasBinaryContent(content);
    vault().delete(stored.name());
    assertThat(everything()).isEmpty();
  }

  @Test
  void knowsWhatLiesInIt() throws IOException {
    SealedVault vault = vault();
    StoredFile stored = vault.put(referral, new ByteArrayInputStream(content(100)));

    assertThat(vault.storedBefore(Instant.now().plusSeconds(60))).containsExactly(stored.name());
    assertThat(vault.storedBefore(Instant.now().minusSeconds(60))).isEmpty();
  }

  @Test
  void deletesForGood() throws IOException {
    SealedVault vault = vault();
    StoredFile stored = vault.put(referral, new ByteArrayInputStream(content(100)));

    vault.delete(stored.name());
    vault.delete(stored.name());

    assertThat(everything()).isEmpty();
    assertThatThrownBy(() -> vault.open(referral, stored.name()))
        .isInstanceOf(java.nio.file.NoSuchFileException.class);
  }

  @Test
  void saysWhenItCannotBeUsed() throws IOException {
    vault().proveUsable();
    assertThat(everything()).isEmpty();

    SealedVault full = new SealedVault(storeWith(Fault.CLOSE), keys.ring((byte) 7));

    assertThatThrownBy(full::proveUsable).isInstanceOf(IOException.class);
  }

  final SealedVault vault() throws IOException {
    return new SealedVault(store(), keys.ring((byte) 7));
  }

  static byte[] content(int size) {
    byte[] content = new byte[size];
    new Random(size).nextBytes(content);
    return content;
  }

  private List<String> everythingNow() {
    try {
      return everything();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Watches how far the heap grows above its start, by the lowest of several looks: tests beside
   * this one hold something now and then, what a stream leaves in memory stays.
   */
  private static final class Heap {

    private final long start;
    private long lowest = Long.MAX_VALUE;

    Heap() {
      System.gc();
      start = used();
    }

    void look() {
      System.gc();
      lowest = Math.min(lowest, used());
    }

    long growth() {
      return lowest - start;
    }

    private static long used() {
      return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
  }

  private static final class Endless extends InputStream {

    private final Heap heap;
    private final long size;
    private long given;

    Endless(long size, Heap heap) {
      this.size = size;
      this.heap = heap;
    }

    @Override
    public int read() {
      return given++ < size ? 42 : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (given == size) {
        return -1;
      }
      if (given >= size / 2 && given % (8 * MEGABYTE) == 0) {
        heap.look();
      }
      int now = (int) Math.min(length, size - given);
      given += now;
      return now;
    }
  }

  private static final class CutOff extends InputStream {

    private int left;

    CutOff(int bytes) {
      this.left = bytes;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (left <= 0) {
        throw new IOException("Connection reset by peer");
      }
      left -= length;
      return length;
    }
  }
}
