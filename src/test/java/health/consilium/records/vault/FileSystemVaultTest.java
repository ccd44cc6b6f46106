package health.consilium.records.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.records.StoredFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSystemVaultTest {

  private static final int MEGABYTE = 1 << 20;

  @TempDir Path folder;

  private final UUID referral = UUID.randomUUID();
  private final Map<UUID, byte[]> wrappedKeys = new ConcurrentHashMap<>();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4_095, 65_536, MEGABYTE - 41, MEGABYTE, MEGABYTE + 1, 3_333_333})
  void givesBackWhatItTook(int size) throws IOException {
    byte[] content = content(size);
    FileSystemVault vault = vault();

    StoredFile stored = vault.put(referral, new ByteArrayInputStream(content));

    assertThat(vault.read(referral, stored.name())).hasBinaryContent(content);
    assertThat(stored.bytes()).isEqualTo(size);
    assertThat(stored.sha256())
        .isEqualTo(HexFormat.of().formatHex(Sha256.digest().digest(content)));
  }

  @Test
  void takesALargeStreamWithoutHoldingIt() throws IOException {
    FileSystemVault vault = vault();
    Heap heap = new Heap();

    StoredFile stored = vault.put(referral, new Endless(64L * MEGABYTE, heap));

    assertThat(stored.bytes()).isEqualTo(64L * MEGABYTE);
    assertThat(heap.growth()).isLessThan(16L * MEGABYTE);
    assertThat(Files.size(fileOf(stored))).isLessThan((long) (64L * MEGABYTE * 1.02));
  }

  @Test
  void knowsTheSizeOfWhatItOpens() throws IOException {
    FileSystemVault vault = vault();
    StoredFile stored = vault.put(referral, new ByteArrayInputStream(content(MEGABYTE)));

    try (SeekableByteChannel channel = vault.open(referral, stored.name())) {
      assertThat(channel.size()).isEqualTo(MEGABYTE);
      assertThat(channel.position()).isZero();
    }
  }

  @Test
  void readsARangeFromTheMiddle() throws IOException {
    byte[] content = content(3 * MEGABYTE);
    FileSystemVault vault = vault();
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
  void keepsNothingReadableOnTheDisk() throws IOException {
    byte[] content = "Haemoglobin 84 g/L ".repeat(100).getBytes(StandardCharsets.UTF_8);

    StoredFile stored = vault().put(referral, new ByteArrayInputStream(content));

    assertThat(Files.readString(fileOf(stored), StandardCharsets.ISO_8859_1))
        .doesNotContain("Haemoglobin");
  }

  @Test
  void refusesToReadWithAnotherMasterKey() throws IOException {
    StoredFile stored = vault().put(referral, new ByteArrayInputStream(content(100)));

    FileSystemVault other = new FileSystemVault(folder, keyRing((byte) 9));

    assertThatThrownBy(() -> other.read(referral, stored.name()).readAllBytes())
        .isInstanceOf(IOException.class);
  }

  @Test
  void refusesToReadAsAnotherReferral() throws IOException {
    FileSystemVault vault = vault();
    StoredFile stored = vault.put(referral, new ByteArrayInputStream(content(100)));

    assertThatThrownBy(() -> vault.read(UUID.randomUUID(), stored.name()).readAllBytes())
        .isInstanceOf(IOException.class);
  }

  @Test
  void noticesAChangedByte() throws IOException {
    FileSystemVault vault = vault();
    StoredFile stored = vault.put(referral, new ByteArrayInputStream(content(2 * MEGABYTE)));
    byte[] sealed = Files.readAllBytes(fileOf(stored));
    sealed[sealed.length - 20] ^= 1;
    Files.write(fileOf(stored), sealed);

    assertThatThrownBy(() -> vault.read(referral, stored.name()).readAllBytes())
        .isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 1000, MEGABYTE, 2 * MEGABYTE})
  void noticesACutFile(int missing) throws IOException {
    FileSystemVault vault = vault();
    StoredFile stored = vault.put(referral, new ByteArrayInputStream(content(3 * MEGABYTE)));
    try (FileChannel file =
        FileChannel.open(fileOf(stored), java.nio.file.StandardOpenOption.WRITE)) {
      file.truncate(file.size() - missing);
    }

    assertThatThrownBy(() -> vault.read(referral, stored.name()).readAllBytes())
        .isInstanceOf(IOException.class);
  }

  @Test
  void noticesFilesSwappedOnTheDisk() throws IOException {
    FileSystemVault vault = vault();
    StoredFile one = vault.put(referral, new ByteArrayInputStream(content(100)));
    StoredFile two = vault.put(referral, new ByteArrayInputStream(content(200)));
    Files.copy(fileOf(one), fileOf(two), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    assertThatThrownBy(() -> vault.read(referral, two.name()).readAllBytes())
        .isInstanceOf(IOException.class);
  }

  @Test
  void leavesNothingWhenTheDiskIsFull() throws IOException {
    FileSystemVault vault =
        new FileSystemVault(folder, keyRing((byte) 7), file -> new FullDisk(file, MEGABYTE));

    assertThatThrownBy(() -> vault.put(referral, new ByteArrayInputStream(content(3 * MEGABYTE))))
        .hasMessage("No space left on device");
    assertThat(files()).isEmpty();
  }

  @Test
  void leavesNothingWhenTheSenderIsGone() throws IOException {
    FileSystemVault vault = vault();

    assertThatThrownBy(() -> vault.put(referral, new CutOff()))
        .hasMessage("Connection reset by peer");
    assertThat(files()).isEmpty();
  }

  @Test
  void writesOnAfterShortWrites() throws IOException {
    byte[] content = content(2 * MEGABYTE + 5);
    FileSystemVault vault = new FileSystemVault(folder, keyRing((byte) 7), ShortWrites::new);

    StoredFile stored = vault.put(referral, new ByteArrayInputStream(content));

    assertThat(vault.read(referral, stored.name())).hasBinaryContent(content);
  }

  @Test
  void clearsWhatACrashLeftBehind() throws IOException {
    Files.createDirectories(folder.resolve("arrivals"));
    Files.writeString(folder.resolve("arrivals").resolve(UUID.randomUUID().toString()), "half");

    vault();

    assertThat(files()).isEmpty();
  }

  @Test
  void knowsWhatLiesInIt() throws IOException {
    FileSystemVault vault = vault();
    StoredFile stored = vault.put(referral, new ByteArrayInputStream(content(100)));

    assertThat(vault.storedBefore(Instant.now().plusSeconds(60))).containsExactly(stored.name());
    assertThat(vault.storedBefore(Instant.now().minusSeconds(60))).isEmpty();
  }

  @Test
  void deletesForGood() throws IOException {
    FileSystemVault vault = vault();
    StoredFile stored = vault.put(referral, new ByteArrayInputStream(content(100)));

    vault.delete(stored.name());
    vault.delete(stored.name());

    assertThat(files()).isEmpty();
    assertThatThrownBy(() -> vault.open(referral, stored.name())).isInstanceOf(IOException.class);
  }

  @Test
  void followsNoLinkOutOfItsFolder(@TempDir Path elsewhere) throws IOException {
    FileSystemVault vault = vault();
    StoredFile stored = vault.put(referral, new ByteArrayInputStream(content(100)));
    Path shelf = folder.toRealPath().resolve(stored.name().toString().substring(0, 2));
    Files.move(fileOf(stored), elsewhere.resolve(stored.name().toString()));
    Files.delete(shelf);
    Files.createSymbolicLink(shelf, elsewhere);

    assertThatThrownBy(() -> vault.open(referral, stored.name()))
        .hasMessage("a path leads out of the vault");
  }

  @Test
  void saysWhenItCannotBeUsed() throws IOException {
    vault().proveUsable();
    FileSystemVault full =
        new FileSystemVault(folder, keyRing((byte) 7), file -> new FullDisk(file, 0));

    assertThatThrownBy(full::proveUsable).isInstanceOf(IOException.class);
  }

  private FileSystemVault vault() throws IOException {
    return new FileSystemVault(folder, keyRing((byte) 7));
  }

  private KeyRing keyRing(byte secret) {
    byte[] master = new byte[32];
    Arrays.fill(master, secret);
    return new KeyRing(
        master, (referral, fresh) -> wrappedKeys.computeIfAbsent(referral, id -> fresh.get()));
  }

  private Path fileOf(StoredFile stored) {
    String name = stored.name().toString();
    return folder.resolve(name.substring(0, 2)).resolve(name);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> everything = Files.walk(folder)) {
      return everything.filter(Files::isRegularFile).toList();
    }
  }

  private static byte[] content(int size) {
    byte[] content = new byte[size];
    new Random(size).nextBytes(content);
    return content;
  }

  /** Watches how far the heap grows above its start. */
  private static final class Heap {

    private final long start;
    private long highest;

    Heap() {
      System.gc();
      start = used();
    }

    void look() {
      System.gc();
      highest = Math.max(highest, used());
    }

    long growth() {
      return highest - start;
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
      if (given % (32 * MEGABYTE) == 0) {
        heap.look();
      }
      int now = (int) Math.min(length, size - given);
      given += now;
      return now;
    }
  }

  private static final class CutOff extends InputStream {

    private int left = 2 * MEGABYTE;

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

  private static final class FullDisk implements WritableByteChannel {

    private final FileChannel file;
    private long room;

    FullDisk(FileChannel file, long room) {
      this.file = file;
      this.room = room;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
      if (bytes.remaining() > room) {
        throw new IOException("No space left on device");
      }
      room -= bytes.remaining();
      return file.write(bytes);
    }

    @Override
    public boolean isOpen() {
      return file.isOpen();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }

  private record ShortWrites(FileChannel file) implements WritableByteChannel {

    @Override
    public int write(ByteBuffer bytes) throws IOException {
      ByteBuffer some = bytes.slice(bytes.position(), Math.min(bytes.remaining(), 1000));
      int written = file.write(some);
      bytes.position(bytes.position() + written);
      return written;
    }

    @Override
    public boolean isOpen() {
      return file.isOpen();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
