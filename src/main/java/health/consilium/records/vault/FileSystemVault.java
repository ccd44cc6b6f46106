package health.consilium.records.vault;

import health.consilium.records.RecordVault;
import health.consilium.records.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Keeps the records as encrypted files under one folder. */
public final class FileSystemVault implements RecordVault {

  private static final int CHUNK = 64 * 1024;

  private final Path folder;
  private final Path arrivals;
  private final KeyRing keys;
  private final Function<FileChannel, WritableByteChannel> disk;

  public FileSystemVault(Path folder, KeyRing keys) throws IOException {
    this(folder, keys, file -> file);
  }

  /** The tests put a failing disk between the vault and the file. */
  FileSystemVault(Path folder, KeyRing keys, Function<FileChannel, WritableByteChannel> disk)
      throws IOException {
    this.folder = Files.createDirectories(folder).toRealPath();
    this.arrivals = Files.createDirectories(this.folder.resolve("arrivals"));
    this.keys = keys;
    this.disk = disk;
    sweepArrivals();
  }

  @Override
  public StoredFile put(UUID referralId, InputStream content) throws IOException {
    UUID name = UUID.randomUUID();
    Path arriving = arrivals.resolve(name.toString());
    try {
      StoredFile stored = write(referralId, name, content, arriving);
      settle(arriving, placeOf(name));
      return stored;
    } finally {
      Files.deleteIfExists(arriving);
    }
  }

  @Override
  public SeekableByteChannel open(UUID referralId, UUID name) throws IOException {
    FileChannel file = FileChannel.open(placeOf(name), StandardOpenOption.READ);
    try {
      SeekableByteChannel content =
          keys.keyOf(referralId).newSeekableDecryptingChannel(file, label(referralId, name));
      // Tink knows the size only after a first read, which also proves key and place at once.
      content.read(ByteBuffer.allocate(1));
      return content.position(0);
    } catch (GeneralSecurityException | IOException | RuntimeException e) {
      file.close();
      throw e instanceof IOException unreadable
          ? unreadable
          : new IOException("a stored file cannot be decrypted", e);
    }
  }

  @Override
  public void delete(UUID name) throws IOException {
    Path place = placeOf(name);
    if (Files.deleteIfExists(place)) {
      sync(folderOf(place));
    }
  }

  @Override
  public Set<UUID> storedBefore(Instant time) throws IOException {
    Set<UUID> names = new HashSet<>();
    try (Stream<Path> shelves = Files.find(folder, 2, (path, is) -> isStored(path, is, time))) {
      shelves.forEach(path -> names.add(UUID.fromString(path.getFileName().toString())));
    }
    return names;
  }

  @Override
  public void proveUsable() throws IOException {
    Path proof = arrivals.resolve("proof-" + UUID.randomUUID());
    try (FileChannel file = create(proof);
        WritableByteChannel channel = disk.apply(file)) {
      writeAll(channel, ByteBuffer.wrap(new byte[] {1}));
      file.force(true);
    } finally {
      Files.deleteIfExists(proof);
    }
  }

  private boolean isStored(Path path, BasicFileAttributes attributes, Instant before) {
    return attributes.isRegularFile()
        && !path.startsWith(arrivals)
        && attributes.lastModifiedTime().toInstant().isBefore(before);
  }

  private void sweepArrivals() throws IOException {
    try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(arrivals)) {
      for (Path leftover : leftovers) {
        Files.deleteIfExists(leftover);
      }
    }
  }

  private StoredFile write(UUID referralId, UUID name, InputStream content, Path arriving)
      throws IOException {
    MessageDigest digest = Sha256.digest();
    try (FileChannel file = create(arriving)) {
      long bytes = encrypt(referralId, name, content, digest, disk.apply(file));
      file.force(true);
      return new StoredFile(name, bytes, HexFormat.of().formatHex(digest.digest()));
    }
  }

  private long encrypt(
      UUID referralId,
      UUID name,
      InputStream content,
      MessageDigest digest,
      WritableByteChannel target)
      throws IOException {
    byte[] chunk = new byte[CHUNK];
    long bytes = 0;
    WritableByteChannel sealed = sealing(referralId, name, new StaysOpen(target));
    for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
      digest.update(chunk, 0, read);
      writeAll(sealed, ByteBuffer.wrap(chunk, 0, read));
      bytes += read;
    }
    sealed.close();
    return bytes;
  }

  private WritableByteChannel sealing(UUID referralId, UUID name, WritableByteChannel target)
      throws IOException {
    try {
      return keys.keyOf(referralId).newEncryptingChannel(target, label(referralId, name));
    } catch (GeneralSecurityException e) {
      throw new IOException("a file cannot be encrypted", e);
    }
  }

  private void settle(Path arriving, Path place) throws IOException {
    Path shelf = folderOf(place);
    if (Files.notExists(shelf)) {
      Files.createDirectories(shelf);
      sync(folder);
    }
    proveInside(shelf);
    Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
    try {
      sync(shelf);
    } catch (IOException e) {
      Files.deleteIfExists(place);
      throw e;
    }
  }

  /** The random name is the path; its first two digits are the shelf. */
  private Path placeOf(UUID name) throws IOException {
    String label = name.toString();
    Path place = folder.resolve(label.substring(0, 2)).resolve(label).normalize();
    if (Files.exists(folderOf(place))) {
      proveInside(folderOf(place));
    }
    return place;
  }

  private void proveInside(Path shelf) throws IOException {
    if (!shelf.toRealPath().startsWith(folder)) {
      throw new NoSuchFileException("a path leads out of the vault");
    }
  }

  private static FileChannel create(Path path) throws IOException {
    return FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
  }

  private static void writeAll(WritableByteChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static void sync(Path directory) throws IOException {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static Path folderOf(Path place) {
    Path parent = place.getParent();
    if (parent == null) {
      throw new IllegalArgumentException("a place without a folder");
    }
    return parent;
  }

  /** Ties the content to its name and referral: files swapped on disk do not decrypt. */
  private static byte[] label(UUID referralId, UUID name) {
    return (referralId + "/" + name).getBytes(StandardCharsets.UTF_8);
  }

  /** The encryption ends before the file may be closed: the file is synced in between. */
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
