package health.consilium.records.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Files under one folder. */
final class FileSystemStore implements Store {

  private final Path folder;
  private final Path arrivals;
  private final Function<FileChannel, WritableByteChannel> disk;

  FileSystemStore(Path folder) throws IOException {
    this(folder, file -> file);
  }

  /** The tests put a failing disk between the store and the file. */
  FileSystemStore(Path folder, Function<FileChannel, WritableByteChannel> disk) throws IOException {
    this.folder = Files.createDirectories(folder).toRealPath();
    this.arrivals = Files.createDirectories(this.folder.resolve("arrivals"));
    this.disk = disk;
    sweepArrivals();
  }

  @Override
  public Arriving create(UUID name) throws IOException {
    return new ArrivingFile(arrivals.resolve(name.toString()), placeOf(name));
  }

  @Override
  public SeekableByteChannel open(UUID name) throws IOException {
    return FileChannel.open(placeOf(name), StandardOpenOption.READ);
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
    try (FileChannel file = newFile(proof);
        WritableByteChannel channel = disk.apply(file)) {
      channel.write(ByteBuffer.wrap(new byte[] {1}));
      file.force(true);
    } finally {
      Files.deleteIfExists(proof);
    }
  }

  private void sweepArrivals() throws IOException {
    try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(arrivals)) {
      for (Path leftover : leftovers) {
        Files.deleteIfExists(leftover);
      }
    }
  }

  private boolean isStored(Path path, BasicFileAttributes attributes, Instant before) {
    return attributes.isRegularFile()
        && !path.startsWith(arrivals)
        && attributes.lastModifiedTime().toInstant().isBefore(before);
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

  private void move(Path arriving, Path place) throws IOException {
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

  private static FileChannel newFile(Path path) throws IOException {
    return FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
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

  /** Written beside the shelves; moved onto its shelf when it is whole, synced and closed. */
  private final class ArrivingFile implements Arriving {

    private final Path arriving;
    private final Path place;
    private final FileChannel file;
    private final WritableByteChannel channel;

    ArrivingFile(Path arriving, Path place) throws IOException {
      this.arriving = arriving;
      this.place = place;
      this.file = newFile(arriving);
      this.channel = disk.apply(file);
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
      return channel.write(bytes);
    }

    @Override
    public void settle() throws IOException {
      file.force(true);
      channel.close();
      move(arriving, place);
    }

    @Override
    public boolean isOpen() {
      return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
      try {
        file.close();
      } finally {
        Files.deleteIfExists(arriving);
      }
    }
  }
}
